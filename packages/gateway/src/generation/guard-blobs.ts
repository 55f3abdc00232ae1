import type { BlobStore } from '../blobs/blobs.ts';

/** Blobs that are removed only when nobody needs them, whatever happens at the same moment. */
export interface GuardedBlobs extends Omit<BlobStore, 'remove'> {
  /** Removes the blob unless it is used; resolves to whether it did. Throws what `isUsed` throws, and removes nothing. */
  removeUnused(hash: string, isUsed: () => Promise<boolean>): Promise<boolean>;
}

/**
 * The same picture may be made twice: while one record gives its blob up, another generation may be finding that the
 * blob is there already and need not be written. So a removal waits for the pictures that are being put in place, and
 * those that come meanwhile wait for the removal.
 */
export function guardBlobs(blobs: BlobStore): GuardedBlobs {
  const finishing = new Set<Promise<unknown>>();
  let removing: Promise<unknown> = Promise.resolve();

  const removeUnused = async (hash: string, isUsed: () => Promise<boolean>): Promise<boolean> => {
    await Promise.allSettled([...finishing]);
    if (await isUsed()) {
      return false;
    }
    await blobs.remove(hash);
    return true;
  };

  return {
    size: (hash) => blobs.size(hash),
    read: (hash, from, until) => blobs.read(hash, from, until),
    list: () => blobs.list(),
    openWriter() {
      const writer = blobs.openWriter();
      return {
        write: (bytes) => writer.write(bytes),
        discard: () => writer.discard(),
        async finish() {
          let awaited: unknown;
          while (awaited !== removing) {
            awaited = removing;
            await awaited;
          }
          const finished = writer.finish();
          finishing.add(finished);
          try {
            return await finished;
          } finally {
            finishing.delete(finished);
          }
        },
      };
    },
    removeUnused(hash, isUsed) {
      const removal = removing.then(() => removeUnused(hash, isUsed));
      removing = removal.catch(() => {});
      return removal;
    },
  };
}
