import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SpoolReader } from '../spool/spool.ts';
import { type Skeleton, textBytesOf, textRangesOf } from './skeleton.ts';

const PIECE_BYTES = 64 * 1024;
const UNFINISHED = '.part';

/** Skeletons on disk: one file each, a line of JSON and then the text that is left of the spool. */
export interface SkeletonFolder {
  /** Makes a skeleton of a spool; it is there whole or not at all. */
  write(id: string, skeleton: Skeleton, spool: Pick<SpoolReader, 'read'>): Promise<void>;
  /** Undefined when there is none. To be closed. */
  open(id: string): Promise<OpenSkeleton | undefined>;
  remove(id: string): Promise<void>;
  list(): Promise<readonly string[]>;
}

interface OpenSkeleton {
  readonly skeleton: Skeleton;
  readText(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openSkeletonFolder(folder: string): Promise<SkeletonFolder> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    if (name.endsWith(UNFINISHED)) {
      await rm(join(folder, name), { force: true });
    }
  }

  return {
    async write(id, skeleton, spool) {
      const path = join(folder, id);
      const file = await open(path + UNFINISHED, 'w', 0o600);
      try {
        await file.appendFile(`${JSON.stringify(skeleton)}\n`);
        for (const { from, until } of textRangesOf(skeleton)) {
          for (let at = from; at < until; ) {
            const piece = await spool.read(at, Math.min(PIECE_BYTES, until - at));
            await file.appendFile(piece);
            at += piece.byteLength;
          }
        }
        // The spool's file is given back next: what takes its place must not be lost with the power.
        await file.datasync();
      } finally {
        await file.close();
      }
      await rename(path + UNFINISHED, path);
    },

    async open(id) {
      const file = await open(join(folder, id), 'r').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
          return undefined;
        }
        throw error;
      });
      if (file === undefined) {
        return undefined;
      }
      try {
        const { size } = await file.stat();
        const head = await readHead(file, size);
        const skeleton = JSON.parse(head) as Skeleton;
        const textOffset = size - textBytesOf(skeleton);
        return {
          skeleton,
          async readText(offset, length) {
            const buffer = Buffer.allocUnsafe(Math.min(length, PIECE_BYTES));
            const { bytesRead } = await file.read(buffer, 0, buffer.length, textOffset + offset);
            return buffer.subarray(0, bytesRead);
          },
          close: () => file.close(),
        };
      } catch (error) {
        await file.close();
        throw error;
      }
    },

    remove: (id) => rm(join(folder, id), { force: true }),
    list: () => readdir(folder),
  };
}

async function readHead(file: Awaited<ReturnType<typeof open>>, size: number): Promise<string> {
  const pieces: Buffer[] = [];
  for (let at = 0; at < size; ) {
    const buffer = Buffer.alloc(Math.min(PIECE_BYTES, size - at));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    const lineEnd = buffer.indexOf(0x0a);
    pieces.push(buffer.subarray(0, lineEnd === -1 ? bytesRead : lineEnd));
    if (lineEnd !== -1) {
      return Buffer.concat(pieces).toString();
    }
    at += bytesRead;
  }
  throw new Error('a skeleton without its first line');
}
