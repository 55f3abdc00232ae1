import type { GatewayError } from '@heliograph/wire';
import { lendMemory } from '../base/lent-memory.ts';

/**
 * The bytes of an answer as they come: each step gives what arrived by now, as buffers that are not used again unless
 * somebody gives the memory of the step back.
 */
export interface BatchReader {
  next(): Promise<IteratorResult<readonly Uint8Array[], undefined>>;
  /** Bytes arrived. */
  push(piece: Uint8Array): void;
  /** The bytes pushed in this turn of the event loop lie in memory that their source would like to have back. */
  borrow(bringBack: () => void): void;
  /** The message is over. */
  end(): void;
  /** What was received stays readable; then this error is thrown. The first one wins. */
  fail(error: GatewayError): void;
  readonly isEnded: boolean;
  /** Somebody waits for bytes; otherwise silence is ours and not the upstream's. */
  readonly isWaiting: boolean;
}

export interface BatchReaderOptions {
  /** Holds the source of the bytes back, and lets it go on. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Somebody begins to wait for bytes: from now on silence is the upstream's. */
  readonly onWait: () => void;
  /** It has ended, or failed; called once. */
  readonly onEnd: () => void;
}

/** Bytes that may wait for the reader before the source is paused. */
const MAX_UNREAD_BYTES = 128 * 1024;

type Step = IteratorResult<readonly Uint8Array[], undefined>;

/**
 * Gathers bytes into batches: everything that one turn of the event loop brings (TLS and Node's HTTP parser cut it into
 * pieces of 16 KiB or less) is handed on at once. One promise per batch is what keeps a gigabyte cheap; a Readable's own
 * iterator makes several per chunk.
 */
export function createBatchReader(options: BatchReaderOptions): BatchReader {
  let batch: Uint8Array[] = [];
  let unreadBytes = 0;
  let borrowed: (() => void)[] = [];
  let isPaused = false;
  let isFlushing = false;
  let isEnded = false;
  let failure: GatewayError | undefined;
  let waiting:
    | { readonly resolve: (step: Step) => void; readonly reject: (error: GatewayError) => void }
    | undefined;

  const take = (): Step => {
    const value = batch;
    batch = [];
    if (borrowed.length > 0) {
      const all = borrowed;
      borrowed = [];
      lendMemory(value, () => {
        for (const bringBack of all) {
          bringBack();
        }
      });
    }
    unreadBytes = 0;
    if (isPaused) {
      isPaused = false;
      options.resume();
    }
    return { done: false, value };
  };

  const flush = (): void => {
    isFlushing = false;
    const reader = waiting;
    if (reader === undefined) {
      return;
    }
    if (batch.length > 0) {
      waiting = undefined;
      reader.resolve(take());
    } else if (failure !== undefined) {
      waiting = undefined;
      reader.reject(failure);
    } else if (isEnded) {
      waiting = undefined;
      reader.resolve({ done: true, value: undefined });
    }
  };

  const flushSoon = (): void => {
    if (!isFlushing && waiting !== undefined) {
      isFlushing = true;
      process.nextTick(flush);
    }
  };

  const end = (): void => {
    if (!isEnded) {
      isEnded = true;
      if (isPaused) {
        // What is unread is ours already; the connection goes on with another call.
        isPaused = false;
        options.resume();
      }
      options.onEnd();
      flushSoon();
    }
  };

  return {
    get isEnded() {
      return isEnded;
    },
    get isWaiting() {
      return waiting !== undefined;
    },
    next() {
      if (batch.length > 0) {
        return Promise.resolve(take());
      }
      if (failure !== undefined) {
        return Promise.reject(failure);
      }
      if (isEnded) {
        return Promise.resolve({ done: true, value: undefined });
      }
      options.onWait();
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject };
      });
    },
    push(piece) {
      batch.push(piece);
      unreadBytes += piece.byteLength;
      if (waiting !== undefined) {
        flushSoon();
      } else if (unreadBytes > MAX_UNREAD_BYTES && !isPaused) {
        isPaused = true;
        options.pause();
      }
    },
    borrow(bringBack) {
      borrowed.push(bringBack);
    },
    end,
    fail(error) {
      if (!isEnded) {
        failure = error;
        end();
      }
    },
  };
}
