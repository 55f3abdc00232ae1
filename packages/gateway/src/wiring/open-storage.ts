import { join } from 'node:path';
import { pause } from '../base/abort.ts';
import { createDiskPace } from '../base/disk-pace.ts';
import { openBlobStore } from '../blobs/file-blobs.ts';
import { type GuardedBlobs, guardBlobs } from '../generation/guard-blobs.ts';
import { openSkeletonFolder, type SkeletonFolder } from '../generation/skeleton-folder.ts';
import type { Logger } from '../observe/logger.ts';
import { openSpoolStore } from '../spool/open-spool-store.ts';
import type { SpoolStore } from '../spool/spool.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { openWriteQueue, type WriteQueue } from '../store/write-queue.ts';

/** Everything that is on disk. */
export interface Storage {
  readonly db: Database;
  readonly queue: WriteQueue;
  readonly spools: SpoolStore;
  readonly blobs: GuardedBlobs;
  readonly skeletons: SkeletonFolder;
  close(): Promise<void>;
}

export async function openStorage(options: {
  readonly dataDir: string;
  readonly spoolMemoryBytes: number;
  readonly spoolKeepBytes: number;
  readonly minFreeBytes: number;
  readonly stallMs: number;
  readonly logger: Logger;
  readonly now: () => number;
}): Promise<Storage> {
  const { dataDir, spoolKeepBytes, logger, now } = options;
  const db = await openDatabase(dataDir);
  const queue = await openWriteQueue(dataDir, {
    stuck: (err, waiting) =>
      logger.warn({ err, waiting }, 'the database takes nothing; records wait in memory'),
    recovered: (afterMs) => logger.info({ afterMs }, 'the database is back'),
  });
  const pace = createDiskPace();
  const spools = await openSpoolStore({
    folder: join(dataDir, 'spools'),
    memoryBytes: options.spoolMemoryBytes,
    poolBytes: spoolKeepBytes,
    minFreeBytes: options.minFreeBytes,
    maxBytes: MOST_OF_KEPT * spoolKeepBytes + RUNNING_BYTES,
    stallMs: options.stallMs,
    pace,
    now,
    reportFault: (err, what) => logger.warn({ err }, what),
  });
  return {
    db,
    queue,
    spools,
    blobs: guardBlobs(openBlobStore({ folder: join(dataDir, 'blobs') })),
    skeletons: await openSkeletonFolder(join(dataDir, 'skeletons')),
    async close() {
      await spools.close();
      await Promise.race([queue.flush(), pause(FLUSH_WITHIN_MS)]);
      queue.close();
      await db.destroy();
    },
  };
}

/** A locked database gets this long at the end; what it did not take then, recovery finds in the spools. */
const FLUSH_WITHIN_MS = 5_000;

/** Retention comes a moment after the generations: until then, and for those that run, there is room beyond what is kept. */
const MOST_OF_KEPT = 2;
const RUNNING_BYTES = 8 * 1024 ** 3;
