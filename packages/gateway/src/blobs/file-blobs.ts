import { mkdirSync, rmSync } from 'node:fs';
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import { blobPath, variantsPath } from './blob-path.ts';
import { openBlobWriter } from './blob-writer.ts';
import type { BlobStore } from './blobs.ts';
import { unlessMissing } from './unless-missing.ts';

/** Yielded pieces; several are read at once, for each read through the thread pool costs more than its bytes. */
const PIECE_BYTES = 64 * 1024;
const READ_BYTES = 256 * 1024;

export interface BlobStoreOptions {
  readonly folder: string;
  /** Whether pictures are written past the page cache where that is possible. Default: yes. */
  readonly direct?: boolean;
}

/** Blobs as files, `ab/<hash>`; what is being written lies in `tmp/`, which is emptied at start. */
export function openBlobStore({ folder, direct = true }: BlobStoreOptions): BlobStore {
  const tmp = join(folder, 'tmp');
  rmSync(tmp, { recursive: true, force: true });
  mkdirSync(tmp, { recursive: true, mode: 0o700 });
  let nextNumber = 0;

  return {
    openWriter: () => openBlobWriter({ path: join(tmp, String(nextNumber++)), folder, direct }),

    async size(hash) {
      const path = blobPath(folder, hash);
      return path === undefined ? undefined : (await statIfThere(path))?.size;
    },

    async *read(hash, from, until) {
      const path = blobPath(folder, hash);
      const file = path === undefined ? undefined : await openIfThere(path);
      if (file === undefined) {
        throw new GatewayError('generation_gone', 'This picture is not kept any more. Make it again.');
      }
      try {
        let at = from;
        while (at < until) {
          // A short look at the head comes first; whoever reads on wants all of it.
          const length = Math.min(until - at, at === from ? PIECE_BYTES : READ_BYTES);
          const { buffer, bytesRead } = await file.read(Buffer.allocUnsafeSlow(length), 0, length, at);
          if (bytesRead === 0) {
            return;
          }
          for (let start = 0; start < bytesRead; start += PIECE_BYTES) {
            yield buffer.subarray(start, Math.min(start + PIECE_BYTES, bytesRead));
          }
          at += bytesRead;
        }
      } finally {
        await file.close();
      }
    },

    async remove(hash) {
      const path = blobPath(folder, hash);
      const variants = variantsPath(folder, hash);
      if (path !== undefined && variants !== undefined) {
        await rm(path, { force: true });
        await rm(variants, { recursive: true, force: true });
      }
    },

    async list() {
      const blobs: { hash: string; bytes: number; writtenAt: number }[] = [];
      for (const shelf of await readdir(folder)) {
        if (!/^[0-9a-f]{2}$/.test(shelf)) {
          continue;
        }
        for (const hash of await readdir(join(folder, shelf))) {
          const path = blobPath(folder, hash);
          const found = path === undefined ? undefined : await statIfThere(path);
          if (found !== undefined) {
            blobs.push({ hash, bytes: found.size, writtenAt: Math.round(found.mtimeMs) });
          }
        }
      }
      return blobs;
    },
  };
}

async function statIfThere(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    return unlessMissing(error);
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    return unlessMissing(error);
  }
}
