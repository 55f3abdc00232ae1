import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { GatewayError, JsonScanError, JsonScanner, type ScannedJson, type Span } from '@heliograph/wire';

/** A request body: its JSON with long strings left out, and ways to the bytes of those and of all. */
export interface RequestBody {
  readonly scanned: ScannedJson;
  readSpan(span: Span): Promise<Buffer>;
  readonly bytes: RequestBytes;
  /** SHA-256 of the bytes as they came, hex; only when it was asked for. */
  readonly sha256: string | undefined;
  close(): Promise<void>;
}

export interface ReadBodyOptions {
  readonly maxBytes: number;
  /** Bodies beyond `SPILL_BYTES` are kept in a file here until the generation has read them. */
  readonly folder: string;
}

/** As `UpstreamRequest.body`: the bytes from the first on, each time it is read. */
interface RequestBytes {
  readonly byteLength: number;
  read(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

const SPILL_BYTES = 1024 * 1024;
const READ_BYTES = 256 * 1024;

/**
 * Reads a JSON body without ever holding it as one string: it is scanned as it arrives, kept in memory up to 1 MiB and
 * on disk beyond. Throws `body_too_large` (413) or `invalid_request` (400) with the place of the fault.
 */
export async function readBody(
  request: IncomingMessage,
  options: ReadBodyOptions,
  wanted: { readonly sha256: boolean } = { sha256: false },
): Promise<RequestBody> {
  if (Number(request.headers['content-length'] ?? 0) > options.maxBytes) {
    throw tooLarge(options.maxBytes);
  }
  const scanner = new JsonScanner();
  const keep = createKeep(options.folder);
  const hash = wanted.sha256 ? createHash('sha256') : undefined;
  let total = 0;
  try {
    await eachPiece(request, (piece) => {
      total += piece.byteLength;
      if (total > options.maxBytes) {
        throw tooLarge(options.maxBytes);
      }
      scanner.feed(piece);
      hash?.update(piece);
      return keep.append(piece);
    });
    if (total === 0) {
      throw new GatewayError(
        'invalid_request',
        'The request has no body. Send a JSON object with "contents".',
      );
    }
    return bodyOf(keep, scanner.end(), total, hash?.digest('hex'));
  } catch (error) {
    await keep.close();
    throw asBodyError(error);
  }
}

/** A function of its own, so that nothing of the scanner is held as long as the body. */
function bodyOf(
  keep: ReturnType<typeof createKeep>,
  scanned: ScannedJson,
  byteLength: number,
  sha256: string | undefined,
): RequestBody {
  return {
    scanned,
    readSpan: (span) => keep.read(span.offset, span.length),
    bytes: { byteLength, read: keep.readAll },
    sha256,
    close: keep.close,
  };
}

/**
 * Hands on what arrives until the end, or until `take` throws; waits where it wants to. By listeners: Node's own iterator
 * costs as much as all else that is done to a small body. The request is not destroyed when it is refused half-way: the
 * caller must still be able to read why.
 */
function eachPiece(request: IncomingMessage, take: (piece: Buffer) => void | Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      request.off('data', onData).off('end', onEnd).off('close', onClose);
    };
    const fail = (error: unknown): void => {
      stop();
      request.pause();
      reject(error);
    };
    const onData = (piece: Buffer): void => {
      try {
        const slow = take(piece);
        if (slow !== undefined) {
          request.pause();
          slow.then(() => request.resume(), fail);
        }
      } catch (error) {
        fail(error);
      }
    };
    const onEnd = (): void => {
      stop();
      resolve();
    };
    const onClose = (): void =>
      fail(new GatewayError('cancelled', 'The caller left while it sent the request.'));
    request.on('data', onData).on('end', onEnd).on('close', onClose);
    if (request.destroyed) {
      onClose();
    }
  });
}

function createKeep(folder: string) {
  let memory: Buffer[] = [];
  let size = 0;
  let file: FileHandle | undefined;
  let path: string | undefined;

  const read = async (offset: number, length: number): Promise<Buffer> => {
    if (file === undefined) {
      return (memory.length === 1 && memory[0] ? memory[0] : Buffer.concat(memory)).subarray(
        offset,
        offset + length,
      );
    }
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await file.read(bytes, done, length - done, offset + done);
      if (bytesRead === 0) {
        throw new Error('a request body was cut short on disk');
      }
      done += bytesRead;
    }
    return bytes;
  };

  async function* readFile(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < size; at += READ_BYTES) {
      yield await read(at, Math.min(READ_BYTES, size - at));
    }
  }

  const appendToFile = async (piece: Buffer): Promise<void> => {
    if (file === undefined) {
      path = join(folder, `${randomUUID()}.body`);
      file = await open(path, 'wx+', 0o600);
      await file.appendFile(Buffer.concat(memory));
      memory = [];
    }
    await file.appendFile(piece);
  };

  return {
    read,

    readAll: () => (file === undefined ? memory : readFile()),

    append(piece: Buffer): void | Promise<void> {
      const hasRoom = file === undefined && size + piece.byteLength <= SPILL_BYTES;
      size += piece.byteLength;
      if (!hasRoom) {
        return appendToFile(piece);
      }
      // Copied: a small body is a view of a network buffer of 64 KiB, which it would hold as long as it is kept. And not
      // into Node's pool, of whose 8 KiB the same is true.
      const copy = Buffer.allocUnsafeSlow(piece.byteLength);
      piece.copy(copy);
      memory = [...memory, copy];
    },

    async close(): Promise<void> {
      const open = file;
      file = undefined;
      memory = [];
      await open?.close();
      if (open !== undefined && path !== undefined) {
        await rm(path, { force: true });
      }
    },
  };
}

function tooLarge(maxBytes: number): GatewayError {
  const limit = Math.floor(maxBytes / (1024 * 1024));
  return new GatewayError(
    'body_too_large',
    `The request is larger than ${limit} MiB. Send smaller or fewer pictures (a JPEG of 2048 pixels is enough), or raise HELIOGRAPH_MAX_BODY_MB.`,
  );
}

function asBodyError(error: unknown): unknown {
  return error instanceof JsonScanError ? asRequestError(error) : error;
}

function asRequestError(error: JsonScanError): GatewayError {
  const says = {
    syntax: `The body is not valid JSON (at byte ${error.offset}).`,
    truncated: `The body ends in the middle of its JSON (at byte ${error.offset}).`,
    too_deep: `The JSON is nested too deeply (at byte ${error.offset}).`,
    too_large: `The JSON is too large apart from its pictures (at byte ${error.offset}).`,
  }[error.kind];
  return new GatewayError('invalid_request', `${says} Send a JSON object with "contents".`, { cause: error });
}
