import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type DiskCalls, readAt, syncData, writeAll, writeAllSync } from './disk-calls.ts';

/**
 * Spools that never needed a file of their own (thoughts, refusals, links, small pictures) are kept one behind the other
 * in logs: a file for each would cost more than the generation, and memory alone would lose them at a restart.
 *
 * A spool is one part or several. The last one is written after its end, many in one write; those before it as soon as a
 * picture in them is whole, so that it is there after the process was killed. They go to logs of their own: nothing may
 * stand behind bytes that are still on their way.
 *
 * A log: `HGSMALL2`, state (4 bytes; 1: on the disk itself), boot (36), then records. A record: state (4 bytes; 0:
 * removed, 1: the last part, 2: another part), length of the id (4), finishedAt (8), offset of the body in its spool (8),
 * length of the body (8), id, body.
 */
export interface SmallSpools {
  /** Takes the last part; the caller keeps the bytes until it resolves. Undefined: the disk took nothing. */
  keep(part: SmallPart): Promise<SmallPlace | undefined>;
  /** Writes another part, in the event loop's thread. Throws what the system throws. */
  keepNow(part: SmallPart): SmallPlace;
  read(place: SmallPlace, offset: number, length: number): Promise<Uint8Array>;
  /** Overwrites the body, and deletes the log when nothing is left in it. */
  remove(place: SmallPlace): Promise<void>;
  /** Resolves when everything that was given is written; makes it survive a crash of the machine. */
  close(): Promise<void>;
  /** Bytes of the logs on disk. */
  readonly usedBytes: number;
}

/** Bytes of a spool, from `offset` on. */
export interface SmallPart {
  readonly id: string;
  readonly offset: number;
  readonly body: Uint8Array;
  /** 0 before the end. */
  readonly finishedAt: number;
}

export interface SmallPlace {
  readonly log: SmallLog;
  /** Where the record starts in the log. */
  readonly record: number;
  /** Where the body starts. */
  readonly body: number;
  /** Of the body in its spool. */
  readonly offset: number;
  readonly byteLength: number;
}

interface SmallLog {
  readonly path: string;
  byteLength: number;
  /** Records that are not removed. */
  live: number;
  /** Nothing is added any more. */
  isFull: boolean;
}

/** A log that is added to. */
interface OpenLog {
  readonly log: SmallLog;
  readonly fd: number;
}

export interface FoundSmallSpool {
  readonly id: string;
  /** In the order of their offsets, without a gap. */
  readonly places: readonly SmallPlace[];
  /** 0: it has no end. */
  readonly finishedAt: number;
}

const MAGIC = Buffer.from('HGSMALL2');
const STATE_OFFSET = 8;
const BOOT_OFFSET = 12;
const BOOT_BYTES = 36;
const HEAD_BYTES = 48;
const RECORD_HEAD_BYTES = 32;
const MAX_ID_BYTES = 256;
const REMOVED = 0;
const LAST_PART = 1;
const OTHER_PART = 2;

/** So many are collected at most before they are written, and for so long. */
const WRITE_AFTER_MS = 50;
const WRITE_BYTES = 256 * 1024;
/** Then the next log is begun: a log goes when the last of its spools goes. */
const LOG_BYTES = 2 * 1024 * 1024;

interface Waiting {
  readonly part: SmallPart;
  readonly resolve: (place: SmallPlace | undefined) => void;
}

/** Reads the folder, and deletes logs that cannot be trusted after a crash of the machine. */
export function openSmallSpools({
  folder,
  boot,
  calls,
  reportFault,
}: {
  readonly folder: string;
  readonly boot: string;
  readonly calls: DiskCalls;
  readonly reportFault: (error: unknown, what: string) => void;
}): { readonly small: SmallSpools; readonly found: readonly FoundSmallSpool[] } {
  const found: FoundPart[] = [];
  let usedBytes = 0;
  let nextNumber = 1;
  /** Last parts go to the one, the others to the other. */
  let lastParts: OpenLog | undefined;
  let otherParts: OpenLog | undefined;
  let waiting: Waiting[] = [];
  let waitingBytes = 0;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> | undefined;
  let ending: Promise<unknown> = Promise.resolve();

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    nextNumber = Math.max(nextNumber, (Number.parseInt(name, 10) || 0) + 1);
    found.push(...readLog(path, boot));
  }
  const spools = joinParts(found);
  for (const { log } of spools.flatMap(({ places }) => places)) {
    log.live += 1;
  }
  const logs = new Set(spools.flatMap(({ places }) => places.map(({ log }) => log)));
  const livePaths = new Set(Array.from(logs, ({ path }) => path));
  for (const { byteLength } of logs) {
    usedBytes += byteLength;
  }
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!livePaths.has(path)) {
      rmSync(path, { recursive: true, force: true });
    }
  }

  const openFile = (path: string, flags: string): Promise<number> =>
    new Promise((resolve, reject) => {
      calls.open(path, flags, 0o600, (error, fd) => (error === null ? resolve(fd) : reject(error)));
    });

  const deleteLog = (log: SmallLog): void => {
    usedBytes -= log.byteLength;
    calls.unlink(log.path, (error) => {
      if (error !== null && error.code !== 'ENOENT') {
        reportFault(error, `${log.path} was not deleted; delete it by hand`);
      }
    });
  };

  /** Nothing is added to it any more; what is in it survives a crash of the machine from then on. */
  const endLog = async ({ log, fd }: OpenLog): Promise<void> => {
    log.isFull = true;
    try {
      if (log.live === 0) {
        deleteLog(log);
      } else {
        await syncData(calls, fd);
        const state = Buffer.alloc(4);
        state.writeUInt32LE(1);
        await writeAll(calls, fd, [state], STATE_OFFSET);
      }
    } catch (error) {
      reportFault(error, 'a log of small spools was not ended');
    } finally {
      calls.closeSync(fd);
    }
  };

  const newPath = (): string => join(folder, `${String(nextNumber++).padStart(8, '0')}.log`);
  const beginLog = (path: string, fd: number): OpenLog => {
    usedBytes += HEAD_BYTES;
    return { log: { path, byteLength: HEAD_BYTES, live: 0, isFull: false }, fd };
  };
  /** The log has these parts now; where they are. */
  const addParts = (log: SmallLog, parts: readonly SmallPart[]): SmallPlace[] => {
    const places: SmallPlace[] = [];
    let at = log.byteLength;
    for (const {
      id,
      offset,
      body: { byteLength },
    } of parts) {
      const body = at + RECORD_HEAD_BYTES + id.length;
      places.push({ log, record: at, body, offset, byteLength });
      at = body + byteLength;
    }
    usedBytes += at - log.byteLength;
    log.byteLength = at;
    log.live += parts.length;
    return places;
  };

  const writeBatch = async (parts: readonly SmallPart[]): Promise<readonly SmallPlace[]> => {
    if (lastParts === undefined) {
      const path = newPath();
      lastParts = beginLog(path, await openFile(path, 'wx'));
      await writeAll(calls, lastParts.fd, [encodeHead(boot)], 0);
    }
    const { log, fd } = lastParts;
    const pieces = parts.flatMap((part) => [encodeRecord(part, LAST_PART), part.body]);
    await writeAll(calls, fd, pieces, log.byteLength);
    return addParts(log, parts);
  };

  const writeWaiting = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      waitingBytes = 0;
      let places: readonly SmallPlace[] = [];
      try {
        places = await writeBatch(batch.map(({ part }) => part));
      } catch (error) {
        reportFault(error, 'small spools stay in memory only; they are lost at the next start');
      }
      for (const [index, { resolve }] of batch.entries()) {
        resolve(places[index]);
      }
      if (lastParts !== undefined && (places.length === 0 || lastParts.log.byteLength >= LOG_BYTES)) {
        const full = lastParts;
        lastParts = undefined;
        await endLog(full);
      }
    }
  };
  const writeSoon = (): void => {
    clearTimeout(timer);
    timer = undefined;
    writing ??= writeWaiting().finally(() => {
      writing = undefined;
    });
  };

  const small: SmallSpools = {
    keep(part) {
      return new Promise((resolve) => {
        waiting.push({ part, resolve });
        waitingBytes += part.body.byteLength;
        if (waitingBytes >= WRITE_BYTES) {
          writeSoon();
        } else if (timer === undefined && writing === undefined) {
          timer = setTimeout(writeSoon, WRITE_AFTER_MS);
          timer.unref();
        }
      });
    },
    keepNow(part) {
      if (otherParts === undefined) {
        const path = newPath();
        otherParts = beginLog(path, calls.openSync(path, 'wx', 0o600));
      }
      const open = otherParts;
      const record = [encodeRecord(part, OTHER_PART), part.body];
      if (open.log.byteLength === HEAD_BYTES) {
        writeAllSync(calls, open.fd, [encodeHead(boot), ...record], 0);
      } else {
        writeAllSync(calls, open.fd, record, open.log.byteLength);
      }
      const [place] = addParts(open.log, [part]);
      if (open.log.byteLength >= LOG_BYTES) {
        otherParts = undefined;
        ending = Promise.all([ending, endLog(open)]);
      }
      return place as SmallPlace;
    },
    async read({ log, body, byteLength }, offset, length) {
      const fd = await openFile(log.path, 'r');
      try {
        const target = Buffer.allocUnsafeSlow(Math.min(length, byteLength - offset));
        const count = await readAt(calls, fd, target, target.byteLength, body + offset);
        return target.subarray(0, count);
      } finally {
        calls.closeSync(fd);
      }
    },
    async remove({ log, record, body, byteLength }) {
      log.live -= 1;
      if (log.live === 0 && log.isFull) {
        deleteLog(log);
        return;
      }
      if (byteLength === 0) {
        // Nothing to hide, and without the parts before it it is not found again.
        return;
      }
      let fd: number;
      try {
        fd = await openFile(log.path, 'r+');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
          // Somebody else has deleted it all.
          return;
        }
        throw error;
      }
      try {
        const nothing = Buffer.alloc(body + byteLength - record);
        nothing.writeUInt32LE(body - record - RECORD_HEAD_BYTES, 4);
        nothing.writeDoubleLE(byteLength, 24);
        await writeAll(calls, fd, [nothing], record);
      } finally {
        calls.closeSync(fd);
      }
    },
    async close() {
      writeSoon();
      await writing;
      await Promise.all([lastParts, otherParts].map((open) => open && endLog(open)));
      await ending;
      lastParts = undefined;
      otherParts = undefined;
    },
    get usedBytes() {
      return usedBytes;
    },
  };
  return { small, found: spools };
}

function encodeHead(boot: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  MAGIC.copy(head);
  head.write(boot.slice(0, BOOT_BYTES), BOOT_OFFSET, 'latin1');
  return head;
}

function encodeRecord({ id, offset, body, finishedAt }: SmallPart, state: number): Buffer {
  const head = Buffer.allocUnsafe(RECORD_HEAD_BYTES + id.length);
  head.writeUInt32LE(state, 0);
  head.writeUInt32LE(id.length, 4);
  head.writeDoubleLE(finishedAt, 8);
  head.writeDoubleLE(offset, 16);
  head.writeDoubleLE(body.byteLength, 24);
  head.write(id, RECORD_HEAD_BYTES, 'latin1');
  return head;
}

interface FoundPart {
  readonly id: string;
  readonly place: SmallPlace;
  readonly finishedAt: number;
  readonly isLast: boolean;
  /** Written since the machine was started: nothing that came after it is lost. */
  readonly isOfThisBoot: boolean;
}

/** The records of a log that are not removed; none when it is no log, or one that a crash may have damaged. */
function readLog(path: string, boot: string): FoundPart[] {
  const bytes = readFileSync(path);
  if (bytes.length < HEAD_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
    return [];
  }
  const writtenIn = bytes.toString('latin1', BOOT_OFFSET, BOOT_OFFSET + BOOT_BYTES).replace(/\0+$/, '');
  const isOfThisBoot = writtenIn === boot;
  if (bytes.readUInt32LE(STATE_OFFSET) !== 1 && !isOfThisBoot) {
    return [];
  }
  const log: SmallLog = { path, byteLength: bytes.length, live: 0, isFull: true };
  const found: FoundPart[] = [];
  for (let record = HEAD_BYTES; record + RECORD_HEAD_BYTES <= bytes.length; ) {
    const state = bytes.readUInt32LE(record);
    const idLength = bytes.readUInt32LE(record + 4);
    const body = record + RECORD_HEAD_BYTES + idLength;
    const byteLength = bytes.readDoubleLE(record + 24);
    // The last one may have been cut off by a kill.
    if (idLength > MAX_ID_BYTES || !Number.isSafeInteger(byteLength) || body + byteLength > bytes.length) {
      break;
    }
    if (state !== REMOVED) {
      found.push({
        id: bytes.toString('latin1', record + RECORD_HEAD_BYTES, body),
        place: { log, record, body, offset: bytes.readDoubleLE(record + 16), byteLength },
        finishedAt: bytes.readDoubleLE(record + 8),
        isLast: state === LAST_PART,
        isOfThisBoot,
      });
    }
    record = body + byteLength;
  }
  return found;
}

/** Spools without a gap. One without an end counts only when no crash of the machine can have taken that. */
function joinParts(parts: readonly FoundPart[]): FoundSmallSpool[] {
  const byId = new Map<string, FoundPart[]>();
  for (const part of parts) {
    const others = byId.get(part.id);
    if (others === undefined) {
      byId.set(part.id, [part]);
    } else {
      others.push(part);
    }
  }
  const spools: FoundSmallSpool[] = [];
  for (const [id, own] of byId) {
    own.sort((a, b) => a.place.offset - b.place.offset || Number(a.isLast) - Number(b.isLast));
    let end = 0;
    const hasNoGap = own.every(({ place }) => {
      const follows = place.offset === end;
      end += place.byteLength;
      return follows;
    });
    const last = own.at(-1);
    if (hasNoGap && last !== undefined && (last.isLast || own.every(({ isOfThisBoot }) => isOfThisBoot))) {
      spools.push({ id, places: own.map(({ place }) => place), finishedAt: last.finishedAt });
    }
  }
  return spools;
}
