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
  return new Batches(options);
}

interface WaitingReader {
  readonly resolve: (step: Step) => void;
  readonly reject: (error: GatewayError) => void;
}

class Batches implements BatchReader {
  isEnded = false;
  readonly #options: BatchReaderOptions;
  #batch: Uint8Array[] = [];
  #unreadBytes = 0;
  #borrowed: (() => void)[] = NOTHING_BORROWED;
  #isPaused = false;
  #isFlushing = false;
  #failure: GatewayError | undefined;
  #waiting: WaitingReader | undefined;

  constructor(options: BatchReaderOptions) {
    this.#options = options;
  }

  get isWaiting(): boolean {
    return this.#waiting !== undefined;
  }

  next(): Promise<Step> {
    if (this.#batch.length > 0) {
      return Promise.resolve(this.#take());
    }
    if (this.#failure !== undefined) {
      return Promise.reject(this.#failure);
    }
    if (this.isEnded) {
      return Promise.resolve({ done: true, value: undefined });
    }
    this.#options.onWait();
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  push(piece: Uint8Array): void {
    this.#batch.push(piece);
    this.#unreadBytes += piece.byteLength;
    if (this.#waiting !== undefined) {
      this.#flushSoon();
    } else if (this.#unreadBytes > MAX_UNREAD_BYTES && !this.#isPaused) {
      this.#isPaused = true;
      this.#options.pause();
    }
  }

  borrow(bringBack: () => void): void {
    if (this.#borrowed === NOTHING_BORROWED) {
      this.#borrowed = [];
    }
    this.#borrowed.push(bringBack);
  }

  end(): void {
    if (!this.isEnded) {
      this.isEnded = true;
      if (this.#isPaused) {
        // What is unread is ours already; the connection goes on with another call.
        this.#isPaused = false;
        this.#options.resume();
      }
      this.#options.onEnd();
      this.#flushSoon();
    }
  }

  fail(error: GatewayError): void {
    if (!this.isEnded) {
      this.#failure = error;
      this.end();
    }
  }

  flush(): void {
    this.#isFlushing = false;
    const reader = this.#waiting;
    if (reader === undefined) {
      return;
    }
    if (this.#batch.length > 0) {
      this.#waiting = undefined;
      reader.resolve(this.#take());
    } else if (this.#failure !== undefined) {
      this.#waiting = undefined;
      reader.reject(this.#failure);
    } else if (this.isEnded) {
      this.#waiting = undefined;
      reader.resolve({ done: true, value: undefined });
    }
  }

  #flushSoon(): void {
    if (!this.#isFlushing && this.#waiting !== undefined) {
      this.#isFlushing = true;
      process.nextTick(flush, this);
    }
  }

  #take(): Step {
    const value = this.#batch;
    this.#batch = [];
    if (this.#borrowed.length > 0) {
      const all = this.#borrowed;
      this.#borrowed = NOTHING_BORROWED;
      lendMemory(value, () => {
        for (const bringBack of all) {
          bringBack();
        }
      });
    }
    this.#unreadBytes = 0;
    if (this.#isPaused) {
      this.#isPaused = false;
      this.#options.resume();
    }
    return { done: false, value };
  }
}

const NOTHING_BORROWED: (() => void)[] = [];

function flush(batches: Batches): void {
  batches.flush();
}
