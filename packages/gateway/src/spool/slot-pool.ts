import { mkdirSync, readdirSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type DiskCalls, writeAll, writeAllSync } from './disk-calls.ts';
import { DATA_OFFSET, decodeHeader, encodeHeader, HEADER_BYTES, type SpoolHeader } from './spool-header.ts';

/** A file for the bytes of one spool after another. */
export interface Slot {
  readonly path: string;
  /** Undefined while nobody writes or reads it. */
  fd: number | undefined;
  /** Length of the file: what it takes on disk, whatever of it is valid now. */
  fileBytes: number;
}

/**
 * Files that are used again, the warmest first: overwriting pages that the system still has in memory costs a tenth of
 * making new ones. Whose bytes a file holds stands in its header, so that taking and giving back renames nothing.
 */
export interface SlotPool {
  /** An open file with a header for this id. Throws what the system throws. */
  take(id: string): Slot;
  /** The same through the thread pool, for a slow disk. */
  takeLater(id: string): Promise<Slot>;
  open(slot: Slot): Promise<number>;
  close(slot: Slot): void;
  /** Tells that the file now has bytes up to here. */
  reach(slot: Slot, fileBytes: number): void;
  /** Makes the file nobody's: it is not found again at the next start. */
  disown(slot: Slot): Promise<void>;
  /** Takes a disowned file back. Nobody reads or writes it any more. */
  giveBack(slot: Slot): void;
  /** Deletes unused files until they take no more than so many bytes. */
  trim(bytes: number): void;
  /** Resolves when everything that was to be deleted is. */
  settled(): Promise<void>;
  /** Bytes of the files that hold spools, and of those that wait to be used again. */
  readonly usedBytes: number;
  readonly freeBytes: number;
}

export interface SlotPoolOptions {
  /** Whatever is in it and is no spool file is deleted. */
  readonly folder: string;
  /** Unused files beyond this are deleted. */
  readonly maxFreeBytes: number;
  readonly boot: string;
  readonly calls: DiskCalls;
  readonly reportFault: (error: unknown, what: string) => void;
}

/** A file that was there at start and belongs to a spool. */
export interface FoundSlot {
  readonly slot: Slot;
  readonly header: SpoolHeader;
}

const SLOT_NAME = /^\d{8}\.spool$/;

/** Reads the folder: files of spools are returned, free ones go into the pool, everything else is deleted. */
export function openSlotPool({ folder, maxFreeBytes, boot, calls, reportFault }: SlotPoolOptions): {
  readonly pool: SlotPool;
  readonly found: readonly FoundSlot[];
} {
  const free: Slot[] = [];
  const found: FoundSlot[] = [];
  const used = new Set<Slot>();
  let usedBytes = 0;
  let freeBytes = 0;
  let nextNumber = 1;

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!SLOT_NAME.test(name)) {
      rmSync(path, { recursive: true, force: true });
      continue;
    }
    nextNumber = Math.max(nextNumber, Number.parseInt(name, 10) + 1);
    const slot: Slot = { path, fd: undefined, fileBytes: statSync(path).size };
    const header = readHeader(calls, slot);
    if (header === undefined) {
      unlinkSync(path);
    } else if (header.state === 'free' || header.written > slot.fileBytes - DATA_OFFSET) {
      free.push(slot);
      freeBytes += slot.fileBytes;
    } else {
      found.push({ slot, header });
      used.add(slot);
      usedBytes += slot.fileBytes;
    }
  }

  const choose = (): { readonly slot: Slot; readonly flags: string } => {
    const warmest = free.pop();
    if (warmest !== undefined) {
      freeBytes -= warmest.fileBytes;
      return { slot: warmest, flags: 'r+' };
    }
    const name = `${String(nextNumber++).padStart(8, '0')}.spool`;
    return { slot: { path: join(folder, name), fd: undefined, fileBytes: 0 }, flags: 'wx+' };
  };
  const claim = (slot: Slot): Slot => {
    slot.fileBytes = Math.max(slot.fileBytes, DATA_OFFSET);
    used.add(slot);
    usedBytes += slot.fileBytes;
    return slot;
  };
  let erasing = 0;
  const onErased: (() => void)[] = [];
  const erase = (slot: Slot): void => {
    erasing += 1;
    calls.unlink(slot.path, (error) => {
      erasing -= 1;
      if (erasing === 0) {
        for (const resolve of onErased.splice(0)) {
          resolve();
        }
      }
      if (error !== null && error.code !== 'ENOENT') {
        reportFault(error, `the spool file ${slot.path} was not deleted; delete it by hand`);
      }
    });
  };
  const close = (slot: Slot): void => {
    if (slot.fd !== undefined) {
      const { fd } = slot;
      slot.fd = undefined;
      calls.closeSync(fd);
    }
  };
  const open = (slot: Slot, flags = 'r+'): Promise<number> =>
    new Promise((resolve, reject) => {
      calls.open(slot.path, flags, 0o600, (error, fd) => (error === null ? resolve(fd) : reject(error)));
    });
  const headerOf = (id: string) =>
    encodeHeader({ id, state: id === NOBODY ? 'free' : 'writing', written: 0, finishedAt: 0, boot });

  const pool: SlotPool = {
    take(id) {
      const header = headerOf(id);
      const { slot, flags } = choose();
      try {
        slot.fd = calls.openSync(slot.path, flags, 0o600);
        writeAllSync(calls, slot.fd, [header], 0);
      } catch (error) {
        close(slot);
        erase(slot);
        throw error;
      }
      return claim(slot);
    },
    async takeLater(id) {
      const header = headerOf(id);
      const { slot, flags } = choose();
      try {
        slot.fd = await open(slot, flags);
        await writeAll(calls, slot.fd, [header], 0);
      } catch (error) {
        close(slot);
        erase(slot);
        throw error;
      }
      return claim(slot);
    },
    async open(slot) {
      const fd = await open(slot);
      if (slot.fd === undefined) {
        slot.fd = fd;
      } else {
        calls.closeSync(fd);
      }
      return slot.fd;
    },
    close,
    reach(slot, fileBytes) {
      if (fileBytes > slot.fileBytes) {
        usedBytes += fileBytes - slot.fileBytes;
        slot.fileBytes = fileBytes;
      }
    },
    async disown(slot) {
      const wasOpen = slot.fd;
      const fd = wasOpen ?? (await open(slot));
      try {
        await writeAll(calls, fd, [headerOf(NOBODY)], 0);
      } finally {
        if (wasOpen === undefined) {
          calls.closeSync(fd);
        }
      }
    },
    giveBack(slot) {
      close(slot);
      if (used.delete(slot)) {
        usedBytes -= slot.fileBytes;
        freeBytes += slot.fileBytes;
        free.push(slot);
        pool.trim(maxFreeBytes);
      }
    },
    trim(bytes) {
      while (freeBytes > bytes) {
        const coldest = free.shift();
        if (coldest === undefined) {
          return;
        }
        freeBytes -= coldest.fileBytes;
        erase(coldest);
      }
    },
    settled: () => (erasing === 0 ? Promise.resolve() : new Promise((resolve) => onErased.push(resolve))),
    get usedBytes() {
      return usedBytes;
    },
    get freeBytes() {
      return freeBytes;
    },
  };
  pool.trim(maxFreeBytes);
  return { pool, found };
}

/** The name in the header of a file that waits to be used again. */
const NOBODY = '-';

function readHeader(calls: DiskCalls, slot: Slot): SpoolHeader | undefined {
  const fd = calls.openSync(slot.path, 'r');
  const bytes = Buffer.alloc(HEADER_BYTES);
  calls.readSync(fd, bytes, 0, HEADER_BYTES, 0);
  calls.closeSync(fd);
  return decodeHeader(bytes);
}
