import type { GenerationId } from '../base/ids.ts';
import type { SpoolStore } from '../spool/spool.ts';
import type { GenerationRow, PictureRow } from '../store/tables.ts';
import type { GuardedBlobs } from './guard-blobs.ts';
import type { RemoveUnusedBlobs } from './remove-generation.ts';
import { planSkeleton, textBytesOf } from './skeleton.ts';
import type { SkeletonFolder } from './skeleton-folder.ts';

/** How long things are kept; undefined: as long as there is room on the disk. */
export interface RetentionLimits {
  readonly spoolKeepMs: number;
  readonly spoolKeepBytes: number;
  readonly picturesKeepMs: number | undefined;
  readonly picturesKeepBytes: number | undefined;
}

export interface RetentionRooms {
  readonly spools: Pick<SpoolStore, 'oldestKept' | 'keptBytes' | 'openKept' | 'remove'>;
  readonly skeletons: Pick<SkeletonFolder, 'write' | 'remove'>;
  readonly blobs: Pick<GuardedBlobs, 'list'>;
  readonly isFollowed: (id: string) => boolean;
  readonly readGeneration: (id: string) => Promise<GenerationRow | undefined>;
  readonly listPictures: (id: string) => Promise<readonly PictureRow[]>;
  readonly updateSpoolState: (id: GenerationId, state: GenerationRow['spool_state']) => Promise<unknown>;
  readonly releasePictureBlobs: (id: GenerationId) => Promise<unknown>;
  readonly listOldestGenerations: (wanted: {
    readonly finishedBefore?: number;
    readonly hasBlobs?: boolean;
    readonly limit: number;
  }) => Promise<readonly GenerationRow[]>;
  readonly sumBlobBytes: () => Promise<number>;
  readonly removeUnusedBlobs: RemoveUnusedBlobs;
  /** Comes before everything else. */
  readonly removeOrphans: () => Promise<void>;
  readonly reportFault: (error: unknown, what: string) => void;
  readonly now: () => number;
}

/** Gives back what is older or larger than it may be. */
export interface Retention {
  /** Spools beyond the total, soon: called after each generation. */
  noteFinished(): void;
  /** Everything, once; for tests and for the end of a wait. */
  run(): Promise<void>;
  /** Waits for what is under way. */
  stop(): Promise<void>;
}

const EVERY_MS = 60_000;
const SOON_MS = 200;
const SWEEP_EVERY_MS = 60 * 60_000;
/** A blob that no record names may be of a generation whose record is just being written. */
const ORPHAN_AFTER_MS = 60 * 60_000;
/** What is left of a spool may be this large; a larger rest is a picture that could not be left out. */
const LARGEST_SKELETON_BYTES = 4 * 1024 * 1024;
const AT_ONCE = 50;
/**
 * One at a time could not keep up with bulk streams: each takes several turns of a busy event loop, and meanwhile new files
 * are made, whose pages cost far more than those of files that are used again.
 */
const SPOOLS_AT_ONCE = 16;

export function startRetention(limits: RetentionLimits, rooms: RetentionRooms): Retention {
  let isStopped = false;
  let sweptAt = rooms.now();
  let soon: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();

  /** One pass at a time; a fault of one step (a database that is gone) does not stop the others for ever. */
  const schedule = (...steps: readonly (() => Promise<void>)[]): Promise<void> => {
    underWay = underWay.then(async () => {
      for (const step of steps) {
        if (isStopped) {
          return;
        }
        await step().catch((error: unknown) => rooms.reportFault(error, 'retention'));
      }
    });
    return underWay;
  };

  const retainSpools = () => giveBackSpools(limits, rooms, () => isStopped);
  const retainPictures = () => giveUpPictures(limits, rooms, () => isStopped);
  const sweep = async (): Promise<void> => {
    if (rooms.now() - sweptAt >= SWEEP_EVERY_MS) {
      sweptAt = rooms.now();
      await sweepBlobs(rooms, () => isStopped);
    }
  };
  const timer = setInterval(() => {
    void schedule(retainSpools, retainPictures, sweep);
  }, EVERY_MS);
  timer.unref();
  void schedule(rooms.removeOrphans);

  return {
    noteFinished() {
      // One pass for all that finish together.
      soon ??= setTimeout(() => {
        soon = undefined;
        void schedule(retainSpools);
      }, SOON_MS).unref();
    },
    run: () => schedule(retainSpools, retainPictures, () => sweepBlobs(rooms, () => isStopped)),
    async stop() {
      isStopped = true;
      clearInterval(timer);
      clearTimeout(soon);
      await underWay;
    },
  };
}

type IsStopped = () => boolean;

/** Spools by age and total size, oldest first; what can be rebuilt stays as a skeleton. */
async function giveBackSpools(
  limits: RetentionLimits,
  rooms: RetentionRooms,
  isStopped: IsStopped,
): Promise<void> {
  const before = rooms.now() - limits.spoolKeepMs;
  let total = rooms.spools.keptBytes;
  // One iteration for all who give back at the same time.
  const oldestFirst = rooms.spools.oldestKept();
  const giveBackNext = async (): Promise<void> => {
    for (const { id, written, finishedAt } of oldestFirst) {
      if (isStopped() || (finishedAt >= before && total <= limits.spoolKeepBytes)) {
        return;
      }
      total -= written;
      if (rooms.isFollowed(id) || !(await giveBackSpool(id, rooms))) {
        total += written;
      }
    }
  };
  await Promise.all(Array.from({ length: SPOOLS_AT_ONCE }, giveBackNext));
}

async function giveBackSpool(id: string, rooms: RetentionRooms): Promise<boolean> {
  const row = await rooms.readGeneration(id);
  if (row === undefined) {
    // Its record was removed; nobody can ask for it.
    await rooms.spools.remove(id);
    return true;
  }
  if (row.finished_at === null) {
    return false;
  }
  const state = (await makeSkeleton(row, rooms)) ? 'skeleton' : 'none';
  // Again: the skeleton took its time. Who comes from here on is given the skeleton.
  if (rooms.isFollowed(id)) {
    return false;
  }
  await rooms.spools.remove(id);
  await rooms.updateSpoolState(row.id, state);
  return true;
}

async function makeSkeleton(row: GenerationRow, rooms: RetentionRooms): Promise<boolean> {
  const spool = await rooms.spools.openKept(row.id, { kind: 'complete' });
  if (spool === undefined) {
    return false;
  }
  try {
    const pictures = await rooms.listPictures(row.id);
    // Of a picture that is not kept nothing is kept: its base64 would only move from one file to another.
    if (spool.written === 0 || pictures.some(({ blob }) => blob === null)) {
      return false;
    }
    const skeleton = planSkeleton(spool.written, pictures);
    if (textBytesOf(skeleton) > LARGEST_SKELETON_BYTES) {
      return false;
    }
    await rooms.skeletons.write(row.id, skeleton, spool);
    return true;
  } finally {
    await spool.close();
  }
}

/** Pictures by age and total size: the oldest records give their blobs up. */
async function giveUpPictures(
  limits: RetentionLimits,
  rooms: RetentionRooms,
  isStopped: IsStopped,
): Promise<void> {
  const { picturesKeepMs, picturesKeepBytes } = limits;
  if (picturesKeepMs !== undefined) {
    const finishedBefore = rooms.now() - picturesKeepMs;
    await eachOldest({ finishedBefore, hasBlobs: true }, rooms, isStopped, async (row) => {
      await giveUpBlobs(row, rooms);
      return true;
    });
  }
  if (picturesKeepBytes !== undefined) {
    let excess = (await rooms.sumBlobBytes()) - picturesKeepBytes;
    if (excess <= 0) {
      return;
    }
    await eachOldest({ hasBlobs: true }, rooms, isStopped, async (row) => {
      excess -= await giveUpBlobs(row, rooms);
      if (excess <= 0) {
        // A blob that others share was not given up: only the sum knows.
        excess = (await rooms.sumBlobBytes()) - picturesKeepBytes;
      }
      return excess > 0;
    });
  }
}

/** Returns the bytes that this frees unless others share them. */
async function giveUpBlobs(row: GenerationRow, rooms: RetentionRooms): Promise<number> {
  const pictures = await rooms.listPictures(row.id);
  if (row.spool_state === 'skeleton') {
    // Without its pictures it rebuilds nothing.
    await rooms.skeletons.remove(row.id);
    await rooms.updateSpoolState(row.id, 'none');
  }
  await rooms.releasePictureBlobs(row.id);
  await rooms.removeUnusedBlobs(pictures.flatMap(({ blob }) => blob ?? []));
  return pictures.reduce((sum, { blob, bytes }) => sum + (blob === null ? 0 : bytes), 0);
}

/** Calls `take` with the oldest generations until there are no more, or it says that this is enough. */
async function eachOldest(
  wanted: { readonly finishedBefore?: number; readonly hasBlobs?: boolean },
  rooms: RetentionRooms,
  isStopped: IsStopped,
  take: (row: GenerationRow) => Promise<boolean>,
): Promise<void> {
  const seen = new Set<string>();
  /** What is followed stays, and comes first again every time. */
  let left = 0;
  for (;;) {
    const rows = await rooms.listOldestGenerations({ ...wanted, limit: AT_ONCE + left });
    const next = rows.filter(({ id }) => !seen.has(id));
    left = rows.length - next.length;
    if (next.length === 0) {
      return;
    }
    for (const row of next) {
      if (isStopped()) {
        return;
      }
      seen.add(row.id);
      if (!rooms.isFollowed(row.id) && !(await take(row))) {
        return;
      }
    }
  }
}

/** Blobs that no record names: of generations that a death interrupted before their record was written. */
async function sweepBlobs(rooms: RetentionRooms, isStopped: IsStopped): Promise<void> {
  const before = rooms.now() - ORPHAN_AFTER_MS;
  for (const { hash, writtenAt } of await rooms.blobs.list()) {
    if (isStopped()) {
      return;
    }
    if (writtenAt < before) {
      await rooms.removeUnusedBlobs([hash]);
    }
  }
}
