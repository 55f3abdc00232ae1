import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FollowerSink } from '../generation/follow-spool.ts';

export interface WriteBodyOptions {
  /** A caller that takes no byte for this long is closed. */
  readonly stallMs: number;
  /** Aborts when the caller has left. */
  readonly signal: AbortSignal;
}

/**
 * What a response may hold before its follower lets go of the head. Large enough that a caller that reads as fast as the
 * picture comes is never sent to the file, small enough for thousands of slow ones.
 */
const HELD_BYTES = 128 * 1024;

/**
 * A response as the sink of a follower: one system call and one HTTP chunk for all pieces that come together.
 * `head`: sent with the first of them as a 200, so that a failure to read them still has a status of its own.
 */
export function createResponseSink(
  response: ServerResponse,
  options: WriteBodyOptions,
  head?: OutgoingHttpHeaders,
): FollowerSink {
  return {
    write(pieces) {
      if (options.signal.aborted) {
        return true;
      }
      response.cork();
      if (head !== undefined && !response.headersSent) {
        response.writeHead(200, head);
      }
      for (const piece of pieces) {
        response.write(piece);
      }
      response.uncork();
      return response.writableLength < HELD_BYTES;
    },
    get holdsPieces() {
      return response.writableLength > 0;
    },
    drained: () =>
      // A response that never asked for a pause says nothing when it is empty again.
      options.signal.aborted || response.writableLength === 0 || !response.writableNeedDrain
        ? Promise.resolve()
        : waitFor('drain', response, options),
  };
}

/** Ends the response; resolves when the last byte was handed to the system, or the caller left or took nothing. */
export async function endResponse(response: ServerResponse, options: WriteBodyOptions): Promise<void> {
  if (options.signal.aborted) {
    return;
  }
  response.end();
  if (!response.writableFinished) {
    await waitFor('finish', response, options);
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
