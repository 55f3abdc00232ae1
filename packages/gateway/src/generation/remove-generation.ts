import type { GenerationId } from '../base/ids.ts';
import type { CapturedPicture } from '../recording/capture-picture.ts';
import type { SpoolStore } from '../spool/spool.ts';
import type { PictureRow } from '../store/tables.ts';
import type { Generation } from './generation.ts';
import type { GuardedBlobs } from './guard-blobs.ts';
import type { SkeletonFolder } from './skeleton-folder.ts';

/** Removes blobs that no record and no running generation has as a picture. */
export type RemoveUnusedBlobs = (hashes: Iterable<string>) => Promise<void>;

export function createRemoveUnusedBlobs(rooms: {
  readonly blobs: Pick<GuardedBlobs, 'removeUnused'>;
  /** In the records. */
  readonly countBlobUses: (hash: string) => Promise<number>;
  /** Of all generations whose pictures may not be in the records yet. */
  readonly runningPictures: () => readonly Pick<CapturedPicture, 'blob'>[];
}): RemoveUnusedBlobs {
  const isUsed = async (hash: string): Promise<boolean> => {
    // A picture that was put in place this moment is known to its generation a turn later. The records are asked second:
    // what leaves the running ones is in them by then.
    await new Promise((resolve) => setImmediate(resolve));
    const running = await Promise.all(
      rooms.runningPictures().map(({ blob }) => Promise.race([blob, undefined])),
    );
    return running.includes(hash) || (await rooms.countBlobUses(hash)) > 0;
  };
  return async (hashes) => {
    for (const hash of new Set(hashes)) {
      await rooms.blobs.removeUnused(hash, () => isUsed(hash));
    }
  };
}

/** Cancels the generation if it runs and removes all of it; false: there is none. The books stay. */
export type RemoveGeneration = (id: string) => Promise<boolean>;

export function createRemoveGeneration(rooms: {
  readonly findRunning: (id: string) => Pick<Generation, 'cancel' | 'done'> | undefined;
  readonly forgetRunning: (id: string) => void;
  readonly listPictures: (id: string) => Promise<readonly PictureRow[]>;
  readonly removeRecord: (id: GenerationId) => Promise<boolean>;
  readonly spools: Pick<SpoolStore, 'remove'>;
  readonly skeletons: Pick<SkeletonFolder, 'remove'>;
  readonly removeUnusedBlobs: RemoveUnusedBlobs;
}): RemoveGeneration {
  return async (id) => {
    const running = rooms.findRunning(id);
    running?.cancel();
    await running?.done;
    const pictures = await rooms.listPictures(id);
    // The record first: what is left behind by a death in between belongs to nobody, and the next start removes it.
    if (!(await rooms.removeRecord(id as GenerationId))) {
      return false;
    }
    rooms.forgetRunning(id);
    await rooms.spools.remove(id);
    await rooms.skeletons.remove(id);
    await rooms.removeUnusedBlobs(pictures.flatMap(({ blob }) => blob ?? []));
    return true;
  };
}
