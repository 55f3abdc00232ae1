import type { SpoolEnd, SpoolReader } from './spool.ts';
import type { SpoolBytes } from './spool-bytes.ts';

/** A read that took longer did not come out of memory. */
const WARM_WITHIN_MS = 2;

/**
 * Reads a finished spool; `bytes` is held for it already. The first read goes through the thread pool. When it shows that
 * the system has the file in memory, those behind it do without, until one of them has to wait for the disk.
 */
export function createKeptReader(bytes: SpoolBytes, end: SpoolEnd): SpoolReader {
  let isClosed = false;
  let isWarm = false;
  return {
    get written() {
      return bytes.written;
    },
    end,
    async read(offset, maxBytes, into) {
      const startedAt = performance.now();
      const piece = await bytes.read(offset, maxBytes, into, isWarm);
      isWarm = performance.now() - startedAt < WARM_WITHIN_MS;
      return piece;
    },
    waitBeyond: () => Promise.resolve(),
    attach: () => () => {},
    async close() {
      if (!isClosed) {
        isClosed = true;
        bytes.release();
      }
    },
  };
}
