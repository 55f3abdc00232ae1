import { close, constants, fdatasync, ftruncate, open, writev } from 'node:fs';
import { promisify } from 'node:util';
import { skipBytes } from '../base/skip-bytes.ts';

/** The block size of every disk divides this. */
const BLOCK_BYTES = 4096;

const openFile = promisify(open);
const truncate = promisify(ftruncate);
const syncData = promisify(fdatasync);
const closeFile = promisify(close);

/**
 * A new file that is written front to back in the thread pool, past the page cache where that is possible: a picture is
 * written once and hardly read again, and in a virtual machine fresh pages can cost ten times the write (decision 0003).
 */
export class BlobFile {
  readonly #path: string;
  #fd: number | undefined;
  #isDirect: boolean;
  #written = 0;

  /** `direct`: try to go past the page cache. */
  constructor(path: string, direct: boolean) {
    this.#path = path;
    this.#isDirect = direct;
  }

  /**
   * Appends the first `length` bytes of the units. Unless it is the last call, `length` is a multiple of a block. To go
   * past the page cache the units must be aligned; what lies behind `length` in them is overwritten.
   */
  async write(units: readonly Buffer[], length: number, areAligned: boolean): Promise<void> {
    if (this.#isDirect && !areAligned) {
      // The system has run out of such memory.
      await this.#leaveDirect();
    }
    try {
      await this.#writeAll(units, length);
    } catch (error) {
      // A disk with blocks larger than ours, or a file system that only says so now.
      if (!this.#isDirect || !isRefusal(error)) {
        throw error;
      }
      await this.#leaveDirect();
      await this.#writeAll(units, length);
    }
    this.#written += length;
  }

  /** Everything is on the disk when it resolves, and nothing but what was written. */
  async finish(): Promise<void> {
    const fd = await this.#open();
    if (this.#isDirect && this.#written % BLOCK_BYTES !== 0) {
      await truncate(fd, this.#written);
    }
    await syncData(fd);
  }

  async close(): Promise<void> {
    const fd = this.#fd;
    this.#fd = undefined;
    if (fd !== undefined) {
      await closeFile(fd);
    }
  }

  /** Goes on in the ordinary way. */
  async #leaveDirect(): Promise<void> {
    await this.close();
    this.#isDirect = false;
  }

  async #writeAll(units: readonly Buffer[], length: number): Promise<void> {
    const fd = await this.#open();
    let rest = takeBytes(units, this.#isDirect ? Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES : length);
    let at = this.#written;
    while (rest.length > 0) {
      const written = await new Promise<number>((resolve, reject) => {
        writev(fd, rest, at, (error, count) => (error === null ? resolve(count) : reject(error)));
      });
      at += written;
      rest = skipBytes(rest, written);
    }
  }

  async #open(): Promise<number> {
    if (this.#fd !== undefined) {
      return this.#fd;
    }
    const flags = constants.O_CREAT | constants.O_WRONLY;
    if (this.#isDirect) {
      try {
        this.#fd = await openFile(this.#path, flags | constants.O_DIRECT, 0o600);
        return this.#fd;
      } catch (error) {
        // File systems that cannot (some in memory, some over the network) say so here.
        if (!isRefusal(error)) {
          throw error;
        }
        this.#isDirect = false;
      }
    }
    this.#fd = await openFile(this.#path, flags, 0o600);
    return this.#fd;
  }
}

function isRefusal(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EINVAL';
}

function takeBytes(units: readonly Buffer[], length: number): readonly Buffer[] {
  const taken: Buffer[] = [];
  let left = length;
  for (const unit of units) {
    if (left > 0) {
      taken.push(unit.subarray(0, left));
      left -= unit.byteLength;
    }
  }
  return taken;
}
