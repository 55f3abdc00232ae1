import { type FileHandle, open } from 'node:fs/promises';
import type { Spool, SpoolEnd } from './spool.ts';

/** Spools up to this size never touch the disk: thoughts, refusals and small pictures. */
const MEMORY_BYTES = 64 * 1024;

/** A spool that starts in memory and moves to a file when it grows past 64 KiB. */
export function createFileSpool(path: string): Spool {
  let written = 0;
  let end: SpoolEnd | undefined;
  let file: FileHandle | undefined;
  let memory: Uint8Array[] = [];
  let closed = false;
  const waiting = new Set<() => void>();

  const wakeAll = () => {
    for (const wake of [...waiting]) {
      wake();
    }
  };

  return {
    get written() {
      return written;
    },
    get end() {
      return end;
    },

    async append(pieces) {
      if (end !== undefined || closed) {
        throw new Error('append to a finished spool');
      }
      const added = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
      if (added === 0) {
        return;
      }
      if (file === undefined && written + added <= MEMORY_BYTES) {
        // Copied: the producer may reuse its buffers.
        memory.push(...pieces.map((piece) => Uint8Array.from(piece)));
      } else {
        if (file === undefined) {
          file = await open(path, 'wx+', 0o600);
          await writeAll(file, memory, 0);
          memory = [];
        }
        await writeAll(file, pieces, written);
      }
      written += added;
      wakeAll();
    },

    async finish(kind) {
      if (end === undefined) {
        end = kind;
        wakeAll();
      }
    },

    async read(offset, maxBytes) {
      const length = Math.min(maxBytes, written - offset);
      if (length <= 0) {
        return new Uint8Array(0);
      }
      if (file !== undefined) {
        const buffer = Buffer.allocUnsafe(length);
        const { bytesRead } = await file.read(buffer, 0, length, offset);
        return buffer.subarray(0, bytesRead);
      }
      return readMemory(memory, offset, length);
    },

    waitBeyond(offset, signal) {
      return new Promise((resolve) => {
        const check = () => {
          if (written > offset || end !== undefined || signal.aborted) {
            waiting.delete(check);
            signal.removeEventListener('abort', check);
            resolve();
          }
        };
        waiting.add(check);
        signal.addEventListener('abort', check, { once: true });
        check();
      });
    },

    async close() {
      closed = true;
      await file?.close();
    },
  };
}

async function writeAll(file: FileHandle, pieces: readonly Uint8Array[], position: number): Promise<void> {
  let at = position;
  for (const piece of pieces) {
    let done = 0;
    while (done < piece.byteLength) {
      const { bytesWritten } = await file.write(piece, done, piece.byteLength - done, at + done);
      done += bytesWritten;
    }
    at += piece.byteLength;
  }
}

function readMemory(pieces: readonly Uint8Array[], offset: number, length: number): Uint8Array {
  let start = 0;
  for (const piece of pieces) {
    if (offset < start + piece.byteLength) {
      return piece.subarray(offset - start, Math.min(piece.byteLength, offset - start + length));
    }
    start += piece.byteLength;
  }
  return new Uint8Array(0);
}
