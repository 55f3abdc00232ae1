import type { GenerationId } from '../base/ids.ts';
import { createOpenPicture, type OpenPictureOf } from '../generation/open-picture.ts';
import { createReaders, type Readers } from '../generation/open-reader.ts';
import { createListPictures } from '../generation/picture-row.ts';
import {
  createRemoveGeneration,
  createRemoveUnusedBlobs,
  type RemoveGeneration,
} from '../generation/remove-generation.ts';
import { removeOrphans } from '../generation/remove-orphans.ts';
import { type Retention, type RetentionLimits, startRetention } from '../generation/retain.ts';
import type { RunningGenerations } from '../generation/running-generations.ts';
import type { Logger } from '../observe/logger.ts';
import {
  countBlobUses,
  listOldestGenerations,
  listPictures,
  readGeneration,
  releasePictureBlobs,
  removeGeneration,
  sumBlobBytes,
  updateSpoolState,
} from '../store/generations.ts';
import type { PictureRow } from '../store/tables.ts';
import type { Storage } from './open-storage.ts';

/** What was made: read again, looked at, removed, kept for as long as it may be. */
export interface Library extends Pick<Readers, 'openReader'> {
  readonly openPicture: OpenPictureOf;
  /** Whole pictures, those of a running generation too. */
  readonly listPictures: (id: string) => Promise<readonly PictureRow[]>;
  readonly removeGeneration: RemoveGeneration;
  readonly retention: Retention;
}

export function openLibrary(
  limits: RetentionLimits,
  rooms: {
    readonly storage: Storage;
    readonly running: Pick<RunningGenerations, 'find' | 'list' | 'forget'>;
    readonly logger: Logger;
    readonly now: () => number;
  },
): Library {
  const { storage, running, logger, now } = rooms;
  const { db, queue, spools, blobs, skeletons } = storage;
  const readers = createReaders({
    findRunning: running.find,
    readGeneration: (id) => readGeneration(db, id),
    spools,
    skeletons,
    readBlob: blobs.read,
  });
  const removeUnusedBlobs = createRemoveUnusedBlobs({
    blobs,
    countBlobUses: (hash) => countBlobUses(db, hash),
    runningPictures: () => running.list().flatMap((generation) => generation.pictures()),
  });
  const remove = createRemoveGeneration({
    findRunning: running.find,
    forgetRunning: running.forget,
    listPictures: (id) => listPictures(db, id),
    removeRecord: (id) => removeGeneration(queue, id),
    spools,
    skeletons,
    removeUnusedBlobs,
  });
  const retention = startRetention(limits, {
    spools,
    skeletons,
    blobs,
    isFollowed: (id) => readers.isFollowed(id) || running.find(id) !== undefined,
    readGeneration: (id) => readGeneration(db, id),
    listPictures: (id) => listPictures(db, id),
    updateSpoolState: (id, state) => updateSpoolState(queue, id, state),
    releasePictureBlobs: (id: GenerationId) => releasePictureBlobs(queue, id),
    listOldestGenerations: (wanted) => listOldestGenerations(db, wanted),
    sumBlobBytes: () => sumBlobBytes(db),
    removeUnusedBlobs,
    removeOrphans: () =>
      removeOrphans({
        readGeneration: (id) => readGeneration(db, id),
        listOldestGenerations: (wanted) => listOldestGenerations(db, wanted),
        updateSpoolState: (id, state) => updateSpoolState(queue, id, state),
        spools,
        skeletons,
      }),
    reportFault: (err, what) => logger.warn({ err }, what),
    now,
  });
  return {
    openReader: readers.openReader,
    openPicture: createOpenPicture({ blobs, openReader: readers.openReader }),
    listPictures: createListPictures({
      findRunning: running.find,
      listPictures: (id) => listPictures(db, id),
    }),
    removeGeneration: remove,
    retention,
  };
}
