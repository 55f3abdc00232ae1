import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AbortListener, Aborts } from '../base/abort.ts';

/** Aborts when the caller has left, or has been answered; and then calls `onLeave`. */
export function createLeavingSignal(
  request: IncomingMessage,
  response: ServerResponse,
  onLeave?: () => void,
): Aborts {
  const leaving = new LeavingSignal();
  const { socket } = request;
  const onClose = (): void => {
    response.off('close', onClose);
    socket.off('close', onClose);
    leaving.abort();
    onLeave?.();
  };
  response.on('close', onClose);
  // An answer that waits behind another one (pipelining) is not told when the connection goes.
  socket.on('close', onClose);
  if (response.closed || socket.destroyed) {
    onClose();
  }
  return leaving;
}

/** An `AbortSignal` with its events and maps costs half a kilobyte for every stream, and a hundredth of a tiny generation. */
class LeavingSignal implements Aborts {
  aborted = false;
  #listeners: readonly AbortListener[] = NO_LISTENERS;

  /** Each is called once at most, whatever it asks for: one abort is all there is. */
  addEventListener(_type: 'abort', listener: AbortListener): void {
    this.#listeners = this.#listeners.concat(listener);
  }

  removeEventListener(_type: 'abort', listener: AbortListener): void {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }

  abort(): void {
    const listeners = this.#listeners;
    this.#listeners = NO_LISTENERS;
    this.aborted = true;
    for (const listener of listeners) {
      if (typeof listener === 'function') {
        listener();
      } else {
        listener.handleEvent();
      }
    }
  }
}

const NO_LISTENERS: readonly AbortListener[] = [];
