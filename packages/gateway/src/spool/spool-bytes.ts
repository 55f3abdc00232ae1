import { GatewayError } from '@heliograph/wire';
import { PieceList } from './piece-list.ts';
import type { FoundSlot } from './slot-pool.ts';
import type { FoundSmallSpool, SmallPart, SmallPlace, SmallSpools } from './small-spools.ts';
import { SpoolFile, type SpoolFileDisk } from './spool-file.ts';

/** Spools up to this size need no file: thoughts, refusals, links, small pictures. */
const MEMORY_BYTES = 64 * 1024;
const FIRST_MEMORY_BYTES = 512;
/** Larger pieces gain nothing and make Node's base64 and allocator slow (relay study §7). */
const PIECE_BYTES = 64 * 1024;
/**
 * Bytes are written when this many are there: one call for 128 KiB costs three quarters of two for 64 KiB each, and at
 * 256 KiB a few hundred streams would hold too much.
 */
const WRITE_BYTES = 128 * 1024;
/** A piece that is a small part of its memory is copied when it is held, or a socket's whole read would be held with it. */
const LARGEST_WASTE = 8;
const LINE_FEED = 0x0a;

/** What the spools of a gateway share. */
export interface SpoolDisk extends SpoolFileDisk {
  readonly small: SmallSpools;
  /** Counts what spools hold in memory; false when it is too much. */
  readonly takeMemory: (bytes: number) => boolean;
  readonly giveMemory: (bytes: number) => void;
  /** Calls `flush` within a few hundredths of a second. */
  readonly flushSoon: (bytes: SpoolBytes) => void;
  readonly now: () => number;
}

/**
 * The bytes of one spool, wherever they are: in memory while it is small and in logs after the end of a small one; else in a
 * file of its own, and the last of them in memory.
 *
 * With a file, bytes are held until an event ends, 128 KiB are there, or a few hundredths of a second have passed; then
 * they are written, and after them the header that says so. Killed in between, the next start finds what the header says.
 * A small spool to be persisted goes to a log event by event, as long as each comes in one piece: a file of its own would
 * take a quarter of what a tiny generation costs.
 */
export class SpoolBytes {
  readonly id: string;
  written = 0;
  finishedAt = 0;
  isRemoved = false;
  readonly #disk: SpoolDisk;
  /** The whole of a small spool: memory of our own that grows. */
  #memory: Buffer | undefined;
  /** Its parts in logs, without a gap from its first byte on. */
  #shelf: readonly SmallPlace[] = NOTHING_SHELVED;
  #file: SpoolFile | undefined;
  /** What is not in the file (yet). */
  #held: PieceList | undefined;
  #isPersisted = false;
  #holds = 0;

  constructor(id: string, disk: SpoolDisk) {
    this.id = id;
    this.#disk = disk;
  }

  /** One that an earlier process left in a file. */
  static found(slot: FoundSlot, disk: SpoolDisk): SpoolBytes {
    const { id, written, finishedAt } = slot.header;
    const bytes = new SpoolBytes(id, disk);
    bytes.#held = new PieceList(written);
    bytes.#file = SpoolFile.found(slot, disk, bytes.#held);
    bytes.written = written;
    bytes.finishedAt = finishedAt;
    return bytes;
  }

  /** A small one that an earlier process left in a log. */
  static foundSmall({ id, places, finishedAt }: FoundSmallSpool, disk: SpoolDisk): SpoolBytes {
    const bytes = new SpoolBytes(id, disk);
    bytes.#shelf = places;
    bytes.written = endOf(places);
    bytes.finishedAt = finishedAt;
    return bytes;
  }

  /** The first fault of the disk: what came after it is nowhere but in memory. */
  get fault(): unknown {
    return this.#file?.fault;
  }

  get heldBytes(): number {
    return this.#held?.byteLength ?? 0;
  }

  /** Whether it refers to pieces that were appended; small spools have copies. */
  get holdsPieces(): boolean {
    return this.heldBytes > 0;
  }

  /** Whether what is held waits for a slow disk. */
  get isBehind(): boolean {
    return this.#file?.isChanging === true;
  }

  append(pieces: readonly Uint8Array[], byteLength: number): void {
    this.written += byteLength;
    if (this.isRemoved || this.#appendToMemory(pieces, byteLength)) {
      return;
    }
    const file = this.#file ?? this.#openFile(this.written - byteLength);
    const isDue = this.heldBytes + byteLength >= WRITE_BYTES || endsEvent(pieces);
    const areHeld = !isDue || !file.writesNow;
    for (const piece of pieces) {
      this.#held?.push(areHeld ? compact(piece) : piece);
    }
    if (isDue || !file.writesNow) {
      file.write();
    } else {
      this.#disk.flushSoon(this);
    }
  }

  /** From the next bytes on nothing stays in memory alone. */
  persist(): void {
    this.#isPersisted = true;
  }

  /** Writes what is held. */
  flush(): void {
    if (this.heldBytes > 0) {
      this.#file?.write();
    }
  }

  /** What is held is written, and the spool marked as finished. */
  async finish(): Promise<void> {
    this.finishedAt = this.#disk.now();
    if (this.#file !== undefined) {
      await this.#file.finish(this.finishedAt);
      // What is in logs of it is in the file as well.
      await this.#clearShelf();
    }
  }

  /** Resolves when nothing waits for a slow disk any more. */
  async drained(): Promise<void> {
    await this.#file?.settled();
  }

  /** Forgets held bytes before `offset`: nobody reads them any more, and no file takes them. */
  dropHeld(offset: number): void {
    this.#held?.dropUntil(offset);
  }

  /**
   * Up to `maxBytes` at `offset`. `isWarm`: the file was written or read lately, so the system has its pages in memory and
   * reading them needs no other thread.
   */
  async read(
    offset: number,
    maxBytes: number,
    into: Uint8Array | undefined,
    isWarm: boolean,
  ): Promise<Uint8Array> {
    const length = Math.min(maxBytes, this.written - offset, PIECE_BYTES);
    if (this.isRemoved) {
      throw new GatewayError('generation_gone');
    }
    if (length <= 0) {
      return new Uint8Array(0);
    }
    if (this.#memory !== undefined) {
      return this.#memory.subarray(offset, offset + length);
    }
    if (this.#file === undefined && offset < endOf(this.#shelf)) {
      return await this.#readShelf(offset, length);
    }
    if (this.#file !== undefined && offset < this.#file.stored) {
      return await this.#file.read(offset, Math.min(length, this.#file.stored - offset), into, isWarm);
    }
    if (this.#held === undefined || offset < this.#held.start) {
      throw new GatewayError('generation_gone');
    }
    return this.#held.read(offset, length);
  }

  /** Keeps the file open until `release`. Rejects when it cannot be opened. */
  async hold(): Promise<void> {
    if (this.#file !== undefined) {
      await this.#file.hold();
    }
    this.#holds += 1;
  }

  release(): void {
    this.#holds -= 1;
    this.#file?.release();
  }

  /** Gives memory and file back; the file is used again only when no read of these bytes is under way. */
  async remove(): Promise<void> {
    if (this.isRemoved) {
      return;
    }
    this.isRemoved = true;
    this.#freeMemory();
    this.dropHeld(Number.POSITIVE_INFINITY);
    await this.#file?.remove();
    await this.#clearShelf();
  }

  /** Moves what of a finished small spool is in memory only to a log. */
  async shelve(): Promise<void> {
    if (this.#file !== undefined || this.isRemoved || this.written === 0) {
      return;
    }
    const place = await this.#disk.small.keep(this.#unshelved(this.finishedAt));
    if (place === undefined) {
      return;
    }
    if (this.isRemoved) {
      await this.#disk.small.remove(place);
    } else {
      this.#shelf = [...this.#shelf, place];
      this.#freeMemory();
    }
  }

  get needsSync(): boolean {
    return this.#file?.needsSync === true;
  }

  /** Makes a finished spool with a file of its own survive a crash of the machine. */
  async sync(): Promise<void> {
    await this.#file?.sync();
  }

  /** False when the spool is, or becomes, too large for that. */
  #appendToMemory(pieces: readonly Uint8Array[], byteLength: number): boolean {
    if (this.#file !== undefined || this.written > MEMORY_BYTES) {
      return false;
    }
    if (this.#isPersisted && (this.#disk.pace.isSlow || !endsEvent(pieces))) {
      return false;
    }
    const used = this.written - byteLength;
    const room = this.#memory?.byteLength ?? 0;
    if (room < this.written) {
      let wanted = Math.max(room, FIRST_MEMORY_BYTES);
      while (wanted < this.written) {
        wanted *= 2;
      }
      if (!this.#disk.takeMemory(wanted - room)) {
        return false;
      }
      // Not from Node's pool: a slice of it would keep 8 KiB alive for as long as the spool is there.
      const grown = Buffer.allocUnsafeSlow(wanted);
      this.#memory?.copy(grown, 0, 0, used);
      this.#memory = grown;
    }
    let at = used;
    for (const piece of pieces) {
      this.#memory?.set(piece, at);
      at += piece.byteLength;
    }
    return !this.#isPersisted || this.#shelveNow();
  }

  /** False when the disk does not take it. */
  #shelveNow(): boolean {
    const { small, pace } = this.#disk;
    const startedAt = performance.now();
    try {
      this.#shelf = [...this.#shelf, small.keepNow(this.#unshelved(0))];
      return true;
    } catch {
      // A file of its own meets the same disk, and knows what to do then.
      return false;
    } finally {
      pace.note(performance.now() - startedAt);
    }
  }

  #unshelved(finishedAt: number): SmallPart {
    const offset = endOf(this.#shelf);
    const body = this.#memory?.subarray(offset, this.written) ?? NO_BYTES;
    return { id: this.id, offset, body, finishedAt };
  }

  /** In their order: what is left after a kill in between has a gap, and is not found again. */
  async #clearShelf(): Promise<void> {
    const places = this.#shelf;
    this.#shelf = NOTHING_SHELVED;
    for (const place of places) {
      await this.#disk.small.remove(place);
    }
  }

  /** The first `used` bytes, which were in memory, wait to be written to a file. */
  #openFile(used: number): SpoolFile {
    const held = new PieceList(0);
    if (this.#memory !== undefined) {
      held.push(this.#memory.subarray(0, used));
      this.#freeMemory();
    }
    this.#held = held;
    this.#file = new SpoolFile(this.id, this.#disk, held, this.#holds);
    return this.#file;
  }

  #freeMemory(): void {
    if (this.#memory !== undefined) {
      this.#disk.giveMemory(this.#memory.byteLength);
      this.#memory = undefined;
    }
  }

  async #readShelf(offset: number, length: number): Promise<Uint8Array> {
    const place = this.#shelf.find((one) => offset < one.offset + one.byteLength) as SmallPlace;
    const bytes = await this.#disk.small
      .read(place, offset - place.offset, length)
      .catch((error: unknown) => {
        throw new GatewayError('generation_gone', undefined, { cause: error });
      });
    // Removing overwrites, perhaps under the read.
    if (this.isRemoved || bytes.byteLength === 0) {
      throw new GatewayError('generation_gone');
    }
    return bytes;
  }
}

const NO_BYTES = new Uint8Array(0);
const NOTHING_SHELVED: readonly SmallPlace[] = [];

function endOf(places: readonly SmallPlace[]): number {
  const last = places.at(-1);
  return last === undefined ? 0 : last.offset + last.byteLength;
}

function endsEvent(pieces: readonly Uint8Array[]): boolean {
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index];
    if (piece !== undefined && piece.byteLength > 0) {
      return piece[piece.byteLength - 1] === LINE_FEED;
    }
  }
  return false;
}

function compact(piece: Uint8Array): Uint8Array {
  return piece.byteLength * LARGEST_WASTE < piece.buffer.byteLength ? Uint8Array.from(piece) : piece;
}
