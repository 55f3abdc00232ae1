import type { Aborts } from '../base/abort.ts';
import { FollowerPositions } from './follower-positions.ts';
import type { Pieces, Spool, SpoolEnd, Taken } from './spool.ts';
import type { SpoolBytes } from './spool-bytes.ts';
import { Waiters } from './waiters.ts';

/** The producer waits when so many bytes wait for a slow disk. */
const BACKLOG_BYTES = 512 * 1024;

export interface LiveSpoolOptions {
  /** A follower that takes nothing for so long does not hold up a spool that no file takes. */
  readonly stallMs: number;
  /** How many bytes a spool that no file takes holds for followers who are behind. */
  readonly windowBytes: () => number;
  readonly now: () => number;
  /** The owner has closed it. */
  readonly onClose: (spool: LiveSpool) => Promise<void>;
}

type Listener = (pieces: Pieces) => Taken;

/** A spool that is being produced, or was in this process and is still followed. */
export class LiveSpool implements Spool {
  readonly bytes: SpoolBytes;
  readonly #options: LiveSpoolOptions;
  #end: SpoolEnd | undefined;
  /** Attached followers. Replaced, never changed: it is iterated over while they come and go. */
  #listeners: readonly Listener[] = NO_LISTENERS;
  readonly #waiters = new Waiters();
  #positions: FollowerPositions | undefined;
  /** Wakes a producer that waits for followers. */
  #wakeProducer: (() => void) | undefined;
  #isClosed = false;
  #areHeld = false;

  constructor(bytes: SpoolBytes, options: LiveSpoolOptions) {
    this.bytes = bytes;
    this.#options = options;
  }

  get written(): number {
    return this.bytes.written;
  }

  get end(): SpoolEnd | undefined {
    return this.#end;
  }

  get hasPassedOn(): boolean {
    return !this.#areHeld && !this.bytes.holdsPieces;
  }

  get isKept(): boolean {
    return this.bytes.fault === undefined && !this.bytes.isRemoved;
  }

  append(pieces: Pieces): void | Promise<void> {
    if (this.#end !== undefined || this.#isClosed) {
      throw new Error('append to a finished spool');
    }
    let byteLength = 0;
    for (const piece of pieces) {
      byteLength += piece.byteLength;
    }
    if (byteLength === 0) {
      return;
    }
    const from = this.bytes.written;
    this.#hand(pieces, from + byteLength);
    this.bytes.append(pieces, byteLength);
    this.#waiters.wake(this.bytes.written);
    if (this.bytes.isBehind) {
      return this.bytes.heldBytes > BACKLOG_BYTES ? this.bytes.drained() : undefined;
    }
    return this.bytes.fault === undefined ? undefined : this.#waitForFollowers();
  }

  persist(): void {
    if (this.#end === undefined && !this.#isClosed) {
      this.bytes.persist();
    }
  }

  async finish(end: SpoolEnd): Promise<void> {
    if (this.#end === undefined) {
      this.#end = end;
      this.#listeners = NO_LISTENERS;
      this.#waiters.wakeAll();
      await this.bytes.finish();
    }
  }

  async read(offset: number, maxBytes: number, into?: Uint8Array): Promise<Uint8Array> {
    if (this.#end !== undefined) {
      return await this.bytes.read(offset, maxBytes, into, true);
    }
    this.#positions ??= new FollowerPositions();
    const positions = this.#positions;
    positions.startReading(offset);
    try {
      const piece = await this.bytes.read(offset, maxBytes, into, true);
      positions.add(offset + piece.byteLength, this.#options.now());
      return piece;
    } finally {
      positions.stopReading(offset);
      this.#wakeProducer?.();
    }
  }

  waitBeyond(offset: number, signal: Aborts): Promise<void> {
    if (this.bytes.written > offset || this.#end !== undefined) {
      return Promise.resolve();
    }
    if (offset === this.bytes.written) {
      this.#positions ??= new FollowerPositions();
      this.#positions.addUnlessKnown(offset, this.#options.now());
    }
    return this.#waiters.wait(offset, signal);
  }

  attach(listener: Listener): () => void {
    this.#positions?.remove(this.bytes.written);
    if (this.#end !== undefined) {
      return doNothing;
    }
    this.#listeners = this.#listeners.concat(listener);
    this.#wakeProducer?.();
    return () => this.#detach(listener);
  }

  async close(): Promise<void> {
    if (!this.#isClosed) {
      this.#isClosed = true;
      this.#listeners = NO_LISTENERS;
      this.#waiters.wakeAll();
      await this.#options.onClose(this);
    }
  }

  /** To attached followers, before the disk and everybody else. `written`: what there is with these pieces. */
  #hand(pieces: Pieces, written: number): void {
    this.#areHeld = false;
    for (const listener of this.#listeners) {
      const taken = listener(pieces);
      this.#areHeld ||= taken !== 'passed';
      if (taken === 'full') {
        this.#detach(listener);
        this.#positions ??= new FollowerPositions();
        this.#positions.add(written, this.#options.now());
      }
    }
  }

  #detach(listener: Listener): void {
    this.#listeners = this.#listeners.filter((other) => other !== listener);
  }

  /**
   * No file takes the bytes. What nobody needs is forgotten; when followers are farther behind than the window is wide,
   * the producer waits until they have read on, or have taken nothing for too long.
   */
  #waitForFollowers(): Promise<void> | undefined {
    return this.#isWindowFull() ? this.#untilWindowHasRoom() : undefined;
  }

  #isWindowFull(): boolean {
    const lowest = this.#positions?.lowest ?? Number.POSITIVE_INFINITY;
    this.bytes.dropHeld(this.bytes.isRemoved ? Number.POSITIVE_INFINITY : lowest);
    return this.bytes.heldBytes >= this.#options.windowBytes();
  }

  async #untilWindowHasRoom(): Promise<void> {
    const { stallMs, now } = this.#options;
    // A follower that had nothing to read until now has taken nothing for a long time, and is not to be blamed for it.
    const waitingSince = now();
    while (this.#end === undefined && !this.#isClosed && this.#isWindowFull()) {
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.#wakeProducer = undefined;
          resolve();
        };
        const timer = setTimeout(wake, Math.max(stallMs / 4, 10));
        timer.unref();
        this.#wakeProducer = wake;
      });
      if (now() - waitingSince > stallMs) {
        this.#positions?.forgetStalled(now() - stallMs);
      }
    }
  }
}

const NO_LISTENERS: readonly Listener[] = [];

function doNothing(): void {}
