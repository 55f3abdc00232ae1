import { ERROR_CODES, type ErrorCode, errorChunk, GatewayError, SSE_HEAD, SSE_TAIL } from '@heliograph/wire';
import type { Aborts } from '../base/abort.ts';
import type { BlobStore } from '../blobs/blobs.ts';
import type { Pieces, SpoolEnd, SpoolReader, SpoolStore, Taken } from '../spool/spool.ts';
import type { GenerationRow } from '../store/tables.ts';
import type { Generation } from './generation.ts';
import { createSkeletonReader } from './skeleton.ts';
import type { SkeletonFolder } from './skeleton-folder.ts';

/**
 * The bytes of a generation, from wherever they are: its running spool (the reader then counts as a follower until it is
 * closed), the spool that was kept, or what is rebuilt from its skeleton. Throws `generation_gone` when there are none, and
 * `generation_not_found`.
 */
export type OpenReader = (id: string) => Promise<SpoolReader>;

export interface Readers {
  readonly openReader: OpenReader;
  /** Somebody reads it at this moment, and it does not run. */
  isFollowed(id: string): boolean;
}

export function createReaders(rooms: {
  readonly findRunning: (id: string) => Pick<Generation, 'spool' | 'followers'> | undefined;
  readonly readGeneration: (id: string) => Promise<GenerationRow | undefined>;
  readonly spools: Pick<SpoolStore, 'openKept'>;
  readonly skeletons: Pick<SkeletonFolder, 'open'>;
  readonly readBlob: BlobStore['read'];
}): Readers {
  const open = async (id: string): Promise<SpoolReader> => {
    const row = await rooms.readGeneration(id);
    if (row === undefined) {
      throw new GatewayError('generation_not_found');
    }
    // One that failed before its first byte has no spool, and nothing of it is gone.
    const empty = emptyEndOf(row);
    if (empty !== undefined) {
      return createEmptyReader(empty);
    }
    const kept = await rooms.spools.openKept(id, { kind: 'complete' });
    if (kept !== undefined) {
      return withEndOf(row, kept);
    }
    const skeleton = await rooms.skeletons.open(id);
    if (skeleton !== undefined) {
      const source = {
        readText: skeleton.readText,
        readBlob: rooms.readBlob,
        close: skeleton.close,
      };
      return withEndOf(row, createSkeletonReader(skeleton.skeleton, source, { kind: 'complete' }));
    }
    throw new GatewayError(
      'generation_gone',
      `The stream of the generation ${id} is not kept any more. Its record is at /api/v1/generations/${id} and names the pictures that are; or make it again.`,
    );
  };

  const counts = new Map<string, number>();
  const leave = (id: string): void => {
    const count = (counts.get(id) ?? 1) - 1;
    if (count === 0) {
      counts.delete(id);
    } else {
      counts.set(id, count);
    }
  };
  return {
    isFollowed: (id) => counts.has(id),
    async openReader(id) {
      // Without the database: it may be gone while a generation runs. A reader's close must not close the spool for the
      // producer: it only leaves.
      const running = rooms.findRunning(id);
      if (running !== undefined) {
        const leaveRunning = running.followers.join();
        return new ClosingReader(running.spool, async () => leaveRunning());
      }
      // Counted before anything is awaited: retention must not take away what is being opened.
      counts.set(id, (counts.get(id) ?? 0) + 1);
      try {
        const reader = await open(id);
        return new ClosingReader(reader, () => {
          leave(id);
          return reader.close();
        });
      } catch (error) {
        leave(id);
        throw error;
      }
    },
  };
}

/** A reader with an end of its own to its close; one small object, for there may be ten thousand that wait. */
class ClosingReader implements SpoolReader {
  readonly #reader: Omit<SpoolReader, 'close'>;
  #close: (() => Promise<void>) | undefined;

  constructor(reader: Omit<SpoolReader, 'close'>, close: () => Promise<void>) {
    this.#reader = reader;
    this.#close = close;
  }

  get written(): number {
    return this.#reader.written;
  }

  get end(): SpoolEnd | undefined {
    return this.#reader.end;
  }

  read(offset: number, maxBytes: number, into?: Uint8Array): Promise<Uint8Array> {
    return this.#reader.read(offset, maxBytes, into);
  }

  waitBeyond(offset: number, signal: Aborts): Promise<void> {
    return this.#reader.waitBeyond(offset, signal);
  }

  attach(listener: (pieces: Pieces) => Taken): () => void {
    return this.#reader.attach(listener);
  }

  async close(): Promise<void> {
    const close = this.#close;
    this.#close = undefined;
    await close?.();
  }
}

const TAIL_BYTES = Buffer.from(SSE_TAIL);

/**
 * How the spool ended is read off its last bytes: canonical events have no line feed inside, so a blank line is the end of
 * a whole event. What was interrupted there gets an error chunk, what ends elsewhere is truncated for every reader.
 */
async function withEndOf(row: GenerationRow, reader: SpoolReader): Promise<SpoolReader> {
  const isWhole = await endsWithEvent(reader).catch(async (error: unknown) => {
    await reader.close();
    throw error;
  });
  if (!isWhole) {
    return { ...delegate(reader), written: reader.written, end: { kind: 'truncated', error: errorOf(row) } };
  }
  return row.outcome === 'interrupted' ? withChunk(reader, errorChunk(errorOf(row))) : reader;
}

async function endsWithEvent(reader: SpoolReader): Promise<boolean> {
  const { written } = reader;
  const from = Math.max(0, written - TAIL_BYTES.length);
  const pieces: Uint8Array[] = [];
  for (let at = from; at < written; ) {
    const piece = await reader.read(at, written - at);
    pieces.push(piece);
    at += piece.byteLength;
  }
  return written === 0 || Buffer.concat(pieces).equals(TAIL_BYTES);
}

/** The reader with one more event at its end. */
function withChunk(reader: SpoolReader, json: string): SpoolReader {
  const chunk = Buffer.from(SSE_HEAD + json + SSE_TAIL);
  const { written } = reader;
  return {
    ...delegate(reader),
    written: written + chunk.byteLength,
    end: { kind: 'complete' },
    read: async (offset, maxBytes, into) =>
      offset < written
        ? reader.read(offset, Math.min(maxBytes, written - offset), into)
        : chunk.subarray(offset - written, offset - written + maxBytes),
  };
}

function delegate(reader: SpoolReader): Omit<SpoolReader, 'written' | 'end'> {
  return {
    read: (offset, maxBytes, into) => reader.read(offset, maxBytes, into),
    waitBeyond: (offset, signal) => reader.waitBeyond(offset, signal),
    attach: (listener) => reader.attach(listener),
    close: () => reader.close(),
  };
}

function emptyEndOf(row: GenerationRow): SpoolEnd | undefined {
  return row.finished_at !== null && row.spool_bytes === 0 && row.error_code !== null
    ? { kind: 'failed', error: errorOf(row) }
    : undefined;
}

function createEmptyReader(end: SpoolEnd): SpoolReader {
  return {
    written: 0,
    end,
    read: async () => new Uint8Array(0),
    waitBeyond: async () => {},
    attach: () => () => {},
    close: async () => {},
  };
}

/** The error that ended a generation, as its record has it. */
function errorOf(row: Pick<GenerationRow, 'error_code' | 'error_message'>): GatewayError {
  const isKnown = (ERROR_CODES as readonly (string | null)[]).includes(row.error_code);
  return new GatewayError(
    isKnown ? (row.error_code as ErrorCode) : 'internal',
    row.error_message ?? undefined,
  );
}
