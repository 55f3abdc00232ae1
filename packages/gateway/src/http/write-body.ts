import type { ServerResponse } from 'node:http';

/**
 * Writes pieces with back-pressure: one piece is held while the caller's socket is full. Returns false when the caller
 * left; a caller that takes no byte for `stallMs` is closed.
 */
export async function writeBody(
  response: ServerResponse,
  pieces: AsyncIterable<Uint8Array>,
  stallMs: number,
): Promise<boolean> {
  for await (const piece of pieces) {
    if (response.destroyed || (!response.write(piece) && !(await waitForDrain(response, stallMs)))) {
      return false;
    }
  }
  response.end();
  return true;
}

function waitForDrain(response: ServerResponse, stallMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (drained: boolean) => {
      clearTimeout(timer);
      response.off('drain', onDrain);
      response.off('close', onClose);
      resolve(drained);
    };
    const onDrain = () => finish(true);
    const onClose = () => finish(false);
    const timer = setTimeout(() => response.destroy(), stallMs);
    timer.unref();
    response.once('drain', onDrain);
    response.once('close', onClose);
  });
}
