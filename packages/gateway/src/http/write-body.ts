import type { ServerResponse } from 'node:http';

export interface WriteBodyOptions {
  /** A caller that takes no byte for this long is closed. */
  readonly stallMs: number;
  /** Aborts when the caller has left. */
  readonly signal: AbortSignal;
}

/**
 * Writes pieces with back-pressure: one piece is held while the caller's socket is full. Returns when the last byte was
 * handed to the system, the caller left, or it took nothing for too long and was closed.
 */
export async function writeBody(
  response: ServerResponse,
  pieces: AsyncIterable<Uint8Array>,
  options: WriteBodyOptions,
): Promise<void> {
  for await (const piece of pieces) {
    if (options.signal.aborted) {
      return;
    }
    if (!response.write(piece)) {
      await waitFor('drain', response, options);
    }
  }
  if (!options.signal.aborted) {
    response.end();
    if (!response.writableFinished) {
      await waitFor('finish', response, options);
    }
  }
}

function waitFor(
  event: 'drain' | 'finish',
  response: ServerResponse,
  { stallMs, signal }: WriteBodyOptions,
): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      response.off(event, finish);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    // Destroying it closes the connection, and that aborts the signal.
    const timer = setTimeout(() => response.destroy(), stallMs);
    timer.unref();
    response.once(event, finish);
    signal.addEventListener('abort', finish, { once: true });
    if (signal.aborted) {
      finish();
    }
  });
}
