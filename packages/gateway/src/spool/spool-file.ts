import { GatewayError } from '@heliograph/wire';
import type { DiskPace } from '../base/disk-pace.ts';
import { type DiskCalls, readAt, syncData, writeAll, writeAllSync } from './disk-calls.ts';
import type { PieceList } from './piece-list.ts';
import type { FoundSlot, Slot, SlotPool } from './slot-pool.ts';
import { DATA_OFFSET, encodeProgress, PROGRESS_BYTES, PROGRESS_OFFSET } from './spool-header.ts';

export interface SpoolFileDisk {
  readonly pool: SlotPool;
  readonly pace: DiskPace;
  readonly calls: DiskCalls;
  readonly reportFault: (error: unknown, what: string) => void;
}

/**
 * The file of one spool, while it is that: it is taken from the pool with the first write, written front to back, read at
 * any place, and given back when nobody uses it any more.
 *
 * `held`: what is still to be written; it is dropped from there once it is.
 */
export class SpoolFile {
  /** The first fault of the disk: nothing is written any more. */
  fault: unknown;
  readonly #id: string;
  readonly #disk: SpoolFileDisk;
  readonly #held: PieceList;
  #slot: Slot | undefined;
  /** Bytes that can be read here. */
  #stored = 0;
  /** 0: there is more to come. */
  #finishedAt = 0;
  #isSynced = false;
  #isRemoved = false;
  /** Calls in the thread pool that use the file's descriptor. */
  #callsUnderWay = 0;
  /** What is under way in the thread pool and changes the file; one thing at a time. */
  #changing: Promise<void> | undefined;
  #holds: number;

  constructor(id: string, disk: SpoolFileDisk, held: PieceList, holds: number) {
    this.#id = id;
    this.#disk = disk;
    this.#held = held;
    this.#holds = holds;
  }

  /** One that an earlier process left. */
  static found({ slot, header }: FoundSlot, disk: SpoolFileDisk, held: PieceList): SpoolFile {
    const file = new SpoolFile(header.id, disk, held, 0);
    file.#slot = slot;
    file.#stored = header.written;
    file.#finishedAt = header.finishedAt;
    file.#isSynced = header.state === 'synced';
    return file;
  }

  get stored(): number {
    return this.#stored;
  }

  /** Whether what is held waits for the thread pool. */
  get isChanging(): boolean {
    return this.#changing !== undefined;
  }

  /** Resolves when nothing waits for the thread pool any more. */
  async settled(): Promise<void> {
    while (this.#changing !== undefined) {
      await this.#changing;
    }
  }

  /** Whether `write` writes at once, in the event loop's own thread. */
  get writesNow(): boolean {
    return this.#mayWrite && !this.#disk.pace.isSlow && this.#changing === undefined;
  }

  get #mayWrite(): boolean {
    return this.fault === undefined && !this.#isRemoved;
  }

  /** Writes what is held: now, or in the thread pool while the disk is slow. */
  write(): void {
    if (this.writesNow) {
      this.#writeNow();
    } else if (this.#changing === undefined && this.#mayWrite) {
      this.#change(() => this.#writeInThreadPool());
    }
  }

  /** Writes the rest, and in the header that this is all. */
  async finish(finishedAt: number): Promise<void> {
    await this.settled();
    this.#finishedAt = finishedAt;
    this.write();
    await this.settled();
  }

  async read(
    offset: number,
    length: number,
    into: Uint8Array | undefined,
    isWarm: boolean,
  ): Promise<Uint8Array> {
    const { calls, pace } = this.#disk;
    const fd = this.#slot?.fd;
    if (fd === undefined || this.#isRemoved) {
      throw new GatewayError('generation_gone');
    }
    const target = into !== undefined && into.byteLength >= length ? into : Buffer.allocUnsafeSlow(length);
    let count: number;
    if (isWarm && !pace.isSlow) {
      const startedAt = performance.now();
      count = calls.readSync(fd, target, 0, length, DATA_OFFSET + offset);
      pace.note(performance.now() - startedAt);
    } else {
      count = await this.#use(() => readAt(calls, fd, target, length, DATA_OFFSET + offset));
    }
    if (count === 0) {
      // Somebody cut the file off.
      throw new GatewayError('generation_gone');
    }
    return target.subarray(0, count);
  }

  /** Keeps the file open until `release`. Rejects when it cannot be opened. */
  async hold(): Promise<void> {
    this.#holds += 1;
    const slot = this.#slot;
    if (slot !== undefined && slot.fd === undefined) {
      try {
        await this.#use(() => this.#disk.pool.open(slot));
      } catch (error) {
        this.release();
        throw error;
      }
    }
  }

  release(): void {
    this.#holds -= 1;
    this.#letGo();
  }

  /** Gives the file back; it is used again only when no read of these bytes is under way. */
  async remove(): Promise<void> {
    this.#isRemoved = true;
    await this.#use(async () => {
      // It may be opening the file, and two writes of the header must not overtake each other.
      await this.settled();
      if (this.#slot !== undefined) {
        await this.#disk.pool.disown(this.#slot);
      }
    });
  }

  get needsSync(): boolean {
    return this.#mayWrite && !this.#isSynced && this.#slot !== undefined;
  }

  /** Makes a finished spool survive a crash of the machine. Rejects when the file cannot be opened. */
  async sync(): Promise<void> {
    await this.settled();
    if (!this.needsSync) {
      return;
    }
    await this.hold();
    try {
      if (this.#changing === undefined) {
        this.#change(() => this.#syncInThreadPool());
        await this.settled();
      }
    } finally {
      this.release();
    }
  }

  #writeNow(): void {
    const { calls, pace, pool } = this.#disk;
    const held = this.#held;
    const startedAt = performance.now();
    try {
      this.#slot ??= pool.take(this.#id);
      const fd = openFdOf(this.#slot);
      if (held.byteLength > 0) {
        writeAllSync(calls, fd, held.pieces, DATA_OFFSET + held.start);
        this.#noteStored(this.#slot, held.end);
      }
      this.#encodeProgress(PROGRESS);
      calls.writeSync(fd, PROGRESS, 0, PROGRESS_BYTES, PROGRESS_OFFSET);
    } catch (error) {
      this.#fail(error);
    }
    pace.note(performance.now() - startedAt);
  }

  /** One call after the other, until nothing is held. */
  async #writeInThreadPool(): Promise<void> {
    const { calls, pool } = this.#disk;
    const held = this.#held;
    try {
      // At least once: the last round says in the header that the spool is finished.
      do {
        this.#slot ??= await pool.takeLater(this.#id);
        const fd = openFdOf(this.#slot);
        const until = held.end;
        if (!this.#isRemoved) {
          await writeAll(calls, fd, [...held.pieces], DATA_OFFSET + held.start);
        }
        if (this.#isRemoved) {
          return;
        }
        this.#noteStored(this.#slot, until);
        await this.#writeProgress(fd);
      } while (held.byteLength > 0 && !this.#isRemoved);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #syncInThreadPool(): Promise<void> {
    const { calls, reportFault } = this.#disk;
    try {
      const fd = this.#slot === undefined ? undefined : openFdOf(this.#slot);
      if (fd !== undefined) {
        await syncData(calls, fd);
      }
      if (fd !== undefined && !this.#isRemoved) {
        this.#isSynced = true;
        await this.#writeProgress(fd);
      }
    } catch (error) {
      reportFault(error, `the spool of ${this.#id} may not survive a crash of the machine`);
    }
  }

  #noteStored(slot: Slot, until: number): void {
    this.#stored = Math.max(this.#stored, until);
    this.#held.dropUntil(until);
    this.#disk.pool.reach(slot, DATA_OFFSET + this.#stored);
  }

  #writeProgress(fd: number): Promise<void> {
    const progress = Buffer.alloc(PROGRESS_BYTES);
    this.#encodeProgress(progress);
    return writeAll(this.#disk.calls, fd, [progress], PROGRESS_OFFSET);
  }

  #encodeProgress(target: Buffer): void {
    const isAll = this.#finishedAt > 0 && this.#held.byteLength === 0;
    const state = this.#isSynced ? 'synced' : isAll ? 'finished' : 'writing';
    encodeProgress({ state, written: this.#stored, finishedAt: isAll ? this.#finishedAt : 0 }, target, 0);
  }

  /** `change` never rejects. */
  #change(change: () => Promise<void>): void {
    this.#changing = this.#use(change).finally(() => {
      this.#changing = undefined;
      // What came while the last write was ending.
      if (this.#held.byteLength > 0) {
        this.write();
      }
    });
  }

  /** The file stays open, and this spool's, while `call` uses it. */
  async #use<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#callsUnderWay += 1;
    try {
      return await call();
    } finally {
      this.#callsUnderWay -= 1;
      this.#letGo();
    }
  }

  #fail(error: unknown): void {
    if (this.fault === undefined) {
      this.fault = error;
      this.#disk.reportFault(error, `the spool of ${this.#id} is not kept`);
    }
  }

  /** Closes the file, or gives it back, as soon as nobody uses it. */
  #letGo(): void {
    const slot = this.#slot;
    if (slot === undefined || this.#callsUnderWay > 0) {
      return;
    }
    if (this.#isRemoved) {
      this.#slot = undefined;
      this.#disk.pool.giveBack(slot);
    } else if (this.#holds === 0) {
      this.#disk.pool.close(slot);
    }
  }
}

/** Reused: a write in the event loop's thread is over when it returns. */
const PROGRESS = Buffer.alloc(PROGRESS_BYTES);

function openFdOf(slot: Slot): number {
  if (slot.fd === undefined) {
    throw new Error(`${slot.path} is closed`);
  }
  return slot.fd;
}
