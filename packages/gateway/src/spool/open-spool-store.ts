import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import type { DiskPace } from '../base/disk-pace.ts';
import { type DiskCalls, SYSTEM_CALLS } from './disk-calls.ts';
import { createDiskRoom } from './disk-room.ts';
import { createKeptReader } from './kept-reader.ts';
import { LiveSpool } from './live-spool.ts';
import { openSlotPool } from './slot-pool.ts';
import { openSmallSpools } from './small-spools.ts';
import type { SpoolEnd, SpoolStore } from './spool.ts';
import { SpoolBytes, type SpoolDisk } from './spool-bytes.ts';
import { createSyncQueue } from './sync-queue.ts';

export interface SpoolStoreOptions {
  /** A folder of its own: whatever else is in it is deleted. */
  readonly folder: string;
  /** What all spools that need no file may take in memory, in bytes. */
  readonly memoryBytes: number;
  /** What unused files may take on disk, in bytes. */
  readonly poolBytes: number;
  /** No spool is opened when the disk has less than this, in bytes. */
  readonly minFreeBytes: number;
  /** No spool is opened when all that are not removed take more than this on disk, in bytes. */
  readonly maxBytes: number;
  /** A follower that takes nothing for so long does not hold up a spool that no file takes. */
  readonly stallMs: number;
  readonly pace: DiskPace;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly reportFault: (error: unknown, what: string) => void;
  readonly calls?: DiskCalls;
}

/** The folders of spools with a file of their own, and of those without. */
const LARGE = 'large';
const SMALL = 'small';

const FLUSH_AFTER_MS = 30;
const RETRY_AFTER_MS = 30_000;
/** For followers that are behind when no file takes the bytes: for one spool, and for all together. */
const WINDOW_BYTES = 1024 * 1024;
const ALL_WINDOWS_BYTES = 32 * 1024 * 1024;
const SMALLEST_WINDOW_BYTES = 128 * 1024;

export async function openSpoolStore(options: SpoolStoreOptions): Promise<SpoolStore> {
  const { folder, pace, now, reportFault, calls = SYSTEM_CALLS } = options;
  const boot = readBootId();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    if (name !== LARGE && name !== SMALL) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
  }
  const { pool, found } = openSlotPool({
    folder: join(folder, LARGE),
    maxFreeBytes: options.poolBytes,
    boot,
    calls,
    reportFault,
  });
  const { small, found: foundSmall } = openSmallSpools({
    folder: join(folder, SMALL),
    boot,
    calls,
    reportFault,
  });
  const room = createDiskRoom(folder, () => pace.isSlow);
  /** Being produced, or still held by who produced it. */
  const live = new Map<string, LiveSpool>();
  /** Finished and let go of, oldest first. */
  const kept = new Map<string, SpoolBytes>();
  let keptBytes = 0;
  /** Left by an earlier process without an end. */
  const unfinished = new Map<string, SpoolBytes>();

  let memoryUsed = 0;
  let failedSpools = 0;
  let unsaved = new Set<SpoolBytes>();
  let flushTimer: NodeJS.Timeout | undefined;
  const flushAll = () => {
    flushTimer = undefined;
    const waiting = unsaved;
    unsaved = new Set();
    for (const bytes of waiting) {
      bytes.flush();
    }
  };
  const disk: SpoolDisk = {
    pool,
    small,
    pace,
    calls,
    takeMemory(bytes) {
      if (memoryUsed + bytes > options.memoryBytes) {
        return false;
      }
      memoryUsed += bytes;
      return true;
    },
    giveMemory(bytes) {
      memoryUsed -= bytes;
    },
    flushSoon(bytes) {
      unsaved.add(bytes);
      if (flushTimer === undefined) {
        flushTimer = setTimeout(flushAll, FLUSH_AFTER_MS);
        flushTimer.unref();
      }
    },
    reportFault(error, what) {
      failedSpools += 1;
      reportFault(error, what);
    },
    now,
  };

  const leftovers = new Map<string, SpoolBytes>();
  /** Killed while it got a file of its own, a small spool is found twice; one of both has everything. */
  const addLeftover = async (bytes: SpoolBytes) => {
    const other = leftovers.get(bytes.id);
    const isLonger = other === undefined || other.written < bytes.written;
    if (isLonger) {
      leftovers.set(bytes.id, bytes);
    }
    await (isLonger ? other : bytes)?.remove();
  };
  for (const one of foundSmall) {
    await addLeftover(SpoolBytes.foundSmall(one, disk));
  }
  for (const { slot, header } of found) {
    const bytes = SpoolBytes.found({ slot, header }, disk);
    // Older than this boot of the machine and not synced: what the header says may never have reached the disk.
    if (header.state === 'synced' || header.boot === boot) {
      await addLeftover(bytes);
    } else {
      await bytes.remove();
    }
  }
  const keep = (bytes: SpoolBytes): void => {
    kept.set(bytes.id, bytes);
    keptBytes += bytes.written;
  };
  for (const bytes of [...leftovers.values()].sort((a, b) => a.finishedAt - b.finishedAt)) {
    if (bytes.finishedAt === 0) {
      unfinished.set(bytes.id, bytes);
    } else {
      keep(bytes);
    }
  }
  const toSync = createSyncQueue((bytes) =>
    bytes
      .sync()
      .catch((error: unknown) =>
        reportFault(error, `the spool of ${bytes.id} may not survive a crash of the machine`),
      ),
  );

  const checkRoom = () => {
    if (pool.usedBytes + small.usedBytes > options.maxBytes) {
      throw full('The spools take all the room that they may. Wait, or ask the operator for more.');
    }
    if ((room.freeBytes ?? Number.POSITIVE_INFINITY) < options.minFreeBytes) {
      // Unused files are the first to go; what that frees shows at the next look.
      pool.trim(0);
      throw full('The disk is almost full. Wait, or ask the operator to free space.');
    }
  };

  /** Not waited for: whoever lets go of a spool has other things to do. */
  const shelve = (bytes: SpoolBytes): void => {
    if (bytes.needsSync) {
      toSync.add(bytes);
    } else {
      void bytes
        .shelve()
        .catch((error: unknown) => reportFault(error, `the spool of ${bytes.id} stays on disk`));
    }
  };
  const close = async (spool: LiveSpool): Promise<void> => {
    const { bytes } = spool;
    live.delete(bytes.id);
    bytes.release();
    if (bytes.fault !== undefined) {
      failedSpools -= 1;
    }
    if (spool.end === undefined || !spool.isKept) {
      await bytes.remove();
    } else {
      keep(bytes);
      shelve(bytes);
    }
  };

  return {
    openSpool(id) {
      checkRoom();
      if (live.has(id) || kept.has(id) || unfinished.has(id)) {
        throw new Error(`there is a spool ${id} already`);
      }
      const bytes = new SpoolBytes(id, disk);
      void bytes.hold();
      const spool = new LiveSpool(bytes, {
        stallMs: options.stallMs,
        windowBytes: () =>
          Math.max(SMALLEST_WINDOW_BYTES, Math.min(WINDOW_BYTES, ALL_WINDOWS_BYTES / failedSpools)),
        now: () => performance.now(),
        onClose: close,
      });
      live.set(id, spool);
      return spool;
    },

    async openKept(id, end: SpoolEnd) {
      const running = live.get(id);
      const bytes = running?.end === undefined ? (kept.get(id) ?? unfinished.get(id)) : running.bytes;
      if (bytes === undefined || bytes.fault !== undefined) {
        return undefined;
      }
      try {
        await bytes.hold();
      } catch (error) {
        reportFault(error, `the spool of ${id} cannot be opened; was its file deleted?`);
        return undefined;
      }
      if (bytes.isRemoved) {
        bytes.release();
        return undefined;
      }
      return createKeptReader(bytes, running?.end ?? end);
    },

    async listUnfinished() {
      return [...unfinished.values()].map(({ id, written }) => ({ id, written }));
    },

    async markFinished(id) {
      const bytes = unfinished.get(id);
      if (bytes !== undefined) {
        await bytes.hold();
        await bytes.finish();
        bytes.release();
        unfinished.delete(id);
        keep(bytes);
        shelve(bytes);
      }
    },

    async remove(id) {
      const bytes = live.get(id)?.bytes ?? kept.get(id) ?? unfinished.get(id);
      keptBytes -= kept.get(id)?.written ?? 0;
      kept.delete(id);
      unfinished.delete(id);
      await bytes?.remove();
    },

    get keptBytes() {
      return keptBytes;
    },

    oldestKept: () => kept.values(),

    async listKept() {
      return Array.from(kept.values(), ({ id, written, finishedAt }) => ({ id, bytes: written, finishedAt }));
    },

    async close() {
      clearTimeout(flushTimer);
      flushAll();
      await Promise.all([...live.values()].map((spool) => spool.bytes.drained()));
      await small.close();
      await toSync.close();
      await pool.settled();
    },
  };
}

function full(message: string): GatewayError {
  return new GatewayError('storage_full', message, { retryAfterMs: RETRY_AFTER_MS });
}

/** Changes with every boot of the machine; elsewhere than on Linux every boot looks the same. */
function readBootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  } catch {
    return 'unknown';
  }
}
