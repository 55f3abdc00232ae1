import type { IncomingMessage, ServerResponse } from 'node:http';

/** A constant: without a reason Node makes a `DOMException` with a stack, a thirtieth of a tiny generation. */
const LEFT = 'the caller has left or was answered';

/** Aborts when the caller has left, or has been answered; and then calls `onLeave`. */
export function createLeavingSignal(
  request: IncomingMessage,
  response: ServerResponse,
  onLeave?: () => void,
): AbortSignal {
  const leaving = new AbortController();
  const { socket } = request;
  const onClose = (): void => {
    socket.off('close', onClose);
    leaving.abort(LEFT);
    onLeave?.();
  };
  response.once('close', onClose);
  // An answer that waits behind another one (pipelining) is not told when the connection goes.
  socket.once('close', onClose);
  if (response.closed || socket.destroyed) {
    onClose();
  }
  return leaving.signal;
}
