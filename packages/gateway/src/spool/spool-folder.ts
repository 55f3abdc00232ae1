import { mkdirSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { GenerationId } from '../base/ids.ts';
import { createFileSpool } from './file-spool.ts';
import type { Spool } from './spool.ts';

const ENDING = '.sse';

/** Opens spools in one folder and removes the oldest finished ones when they hold more than `keepBytes`. */
export interface SpoolFolder {
  openSpool(id: GenerationId): Spool;
  /** Removes the oldest files beyond the limit, never one that is in use. */
  removeOldest(inUse: ReadonlySet<string>): Promise<void>;
}

export function openSpoolFolder(folder: string, keepBytes: number): SpoolFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    openSpool: (id) => createFileSpool(join(folder, id + ENDING)),

    async removeOldest(inUse) {
      const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
      const files = await Promise.all(
        names.map(async (name) => {
          const { size, mtimeMs } = await stat(join(folder, name));
          return { name, size, mtimeMs };
        }),
      );
      files.sort((a, b) => b.mtimeMs - a.mtimeMs);
      let total = 0;
      for (const { name, size } of files) {
        total += size;
        if (total > keepBytes && !inUse.has(name.slice(0, -ENDING.length))) {
          await rm(join(folder, name), { force: true });
        }
      }
    },
  };
}
