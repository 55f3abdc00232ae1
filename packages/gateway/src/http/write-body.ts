import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Aborts } from '../base/abort.ts';
import type { FollowerSink } from '../generation/follow-spool.ts';
import type { Pieces } from '../spool/spool.ts';

export interface WriteBodyOptions {
  /** A caller that takes no byte for this long is closed. */
  readonly stallMs: number;
  /** Aborts when the caller has left. */
  readonly signal: Aborts;
}

/**
 * What a response may hold before its follower lets go of the head. Large enough that a caller that reads as fast as the
 * picture comes is never sent to the file, small enough for thousands of slow ones.
 */
const HELD_BYTES = 128 * 1024;

/** Up to here copying into one piece is cheaper than to hand the system several. */
const ONE_PIECE_BYTES = 4 * 1024;

/**
 * A response as the sink of a follower: one system call and one HTTP chunk for all pieces that come together.
 * `head`: sent with the first of them as a 200, so that a failure to read them still has a status of its own.
 */
export function createResponseSink(
  response: ServerResponse,
  options: WriteBodyOptions,
  head?: OutgoingHttpHeaders,
): FollowerSink {
  return new ResponseSink(response, options, head);
}

class ResponseSink implements FollowerSink {
  readonly #response: ServerResponse;
  readonly #options: WriteBodyOptions;
  #head: OutgoingHttpHeaders | undefined;

  constructor(response: ServerResponse, options: WriteBodyOptions, head: OutgoingHttpHeaders | undefined) {
    this.#response = response;
    this.#options = options;
    this.#head = head;
  }

  write(pieces: Pieces): boolean {
    if (this.#options.signal.aborted) {
      return true;
    }
    const response = this.#response;
    response.cork();
    if (!response.headersSent) {
      response.writeHead(200, this.#head);
      this.#head = undefined;
    }
    if (response.chunkedEncoding) {
      // Node would write every chunk in four parts.
      response.chunkedEncoding = false;
      writeAll(response, chunkOf(pieces));
      response.chunkedEncoding = true;
    } else {
      writeAll(response, pieces);
    }
    response.uncork();
    return response.writableLength < HELD_BYTES;
  }

  get holdsPieces(): boolean {
    return this.#response.writableLength > 0;
  }

  drained(): Promise<void> {
    // A response that never asked for a pause says nothing when it is empty again.
    return this.#options.signal.aborted ||
      this.#response.writableLength === 0 ||
      !this.#response.writableNeedDrain
      ? Promise.resolve()
      : waitFor('drain', this.#response, this.#options);
  }
}

function writeAll(response: ServerResponse, pieces: Pieces): void {
  for (const piece of pieces) {
    response.write(piece);
  }
}

const CRLF = Buffer.from('\r\n');

/** The pieces as one chunk of HTTP/1.1. None for no bytes: an empty chunk would be the last. */
function chunkOf(pieces: Pieces): Pieces {
  let byteLength = 0;
  for (const piece of pieces) {
    byteLength += piece.byteLength;
  }
  if (byteLength === 0) {
    return [];
  }
  const chunk = [Buffer.from(`${byteLength.toString(16)}\r\n`, 'latin1'), ...pieces, CRLF];
  return byteLength <= ONE_PIECE_BYTES ? [Buffer.concat(chunk)] : chunk;
}

/** Ends the response; resolves when the last byte was handed to the system, or the caller left or took nothing. */
export async function endResponse(response: ServerResponse, options: WriteBodyOptions): Promise<void> {
  if (options.signal.aborted) {
    return;
  }
  response.end();
  if (response.writableLength > 0) {
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
