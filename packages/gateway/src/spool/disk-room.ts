import { statfs, statfsSync } from 'node:fs';

const REFRESH_MS = 1_000;

/** Free bytes of the disk under a folder, asked for at most once a second; undefined when it cannot be told. */
export interface DiskRoom {
  readonly freeBytes: number | undefined;
}

export function createDiskRoom(folder: string, isSlow: () => boolean): DiskRoom {
  let freeBytes: number | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  const note = ({ bavail, bsize }: { readonly bavail: number; readonly bsize: number }) => {
    freeBytes = bavail * bsize;
  };
  return {
    get freeBytes() {
      const now = performance.now();
      if (now - askedAt >= REFRESH_MS) {
        askedAt = now;
        if (isSlow()) {
          // The old figure serves meanwhile; a folder that has gone shows itself when a file is opened.
          statfs(folder, (error, found) => error === null && note(found));
        } else {
          try {
            note(statfsSync(folder));
          } catch {
            freeBytes = undefined;
          }
        }
      }
      return freeBytes;
    },
  };
}
