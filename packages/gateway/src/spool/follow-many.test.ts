import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSpoolStore } from './open-spool-store.ts';
import type { Pieces, Spool, SpoolEnd, SpoolReader, SpoolStore } from './spool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-follow-'));
});
afterEach(() => rm(folder, { recursive: true }));

const COMPLETE: SpoolEnd = { kind: 'complete' };

/** Files of all folders, as paths. */
async function listFiles(within: string): Promise<string[]> {
  const entries = await readdir(within, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
const MAX_BYTES = 700_000;

/** What a spool holds follows from its number, so that a byte of another one shows at once. */
function contentOf(number: number): Buffer {
  const bytes = Buffer.alloc(MAX_BYTES);
  let seed = Math.imul(number + 1, 0x9e3779b1) | 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    bytes.writeInt32LE(seed, at);
  }
  return bytes;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A source of choices that a property can replay. */
function createDice(seed: number) {
  let state = seed | 0;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
}
type Dice = ReturnType<typeof createDice>;

/** Reads as the gateway's followers do: from the file while behind, handed the buffers at the head. Returns all it got. */
async function follow(
  spool: SpoolReader,
  from: number,
  dice: Dice,
): Promise<{ bytes: Buffer; isGone: boolean; hasLeft: boolean }> {
  const pieces: Buffer[] = [];
  const take = (more: Pieces) => {
    for (const piece of more) {
      // Copied, for what is checked is what was there at this moment.
      pieces.push(Buffer.from(piece));
      at += piece.byteLength;
    }
  };
  let at = from;
  const into = Buffer.alloc(65536);
  const leaving = new AbortController();
  const result = (isGone: boolean, hasLeft: boolean) => ({ bytes: Buffer.concat(pieces), isGone, hasLeft });
  try {
    for (;;) {
      if (dice(60) === 0) {
        return result(false, true);
      }
      if (spool.written > at) {
        take([await spool.read(at, 1 + dice(100_000), dice(2) === 0 ? into : undefined)]);
        if (dice(4) === 0) {
          await turn();
        }
      } else if (spool.end !== undefined) {
        return result(false, false);
      } else if (dice(3) === 0) {
        await spool.waitBeyond(at, leaving.signal);
      } else {
        const patience = dice(20);
        let count = 0;
        let detach = () => {};
        await new Promise<void>((resolve) => {
          detach = spool.attach((more) => {
            take(more);
            count += 1;
            if (count > patience) {
              resolve();
              return 'full';
            }
            return 'held';
          });
          void spool.waitBeyond(Number.MAX_SAFE_INTEGER, leaving.signal).then(resolve);
        });
        detach();
      }
    }
  } catch (error) {
    if (GatewayError.is(error) && error.code === 'generation_gone') {
      return result(true, false);
    }
    throw error;
  }
}

async function produce(spool: Spool, content: Buffer, length: number, dice: Dice): Promise<void> {
  let at = 0;
  while (at < length) {
    const pieces: Buffer[] = [];
    for (let count = dice(5); count >= 0 && at < length; count--) {
      const size = Math.min(length - at, 1 + dice(dice(4) === 0 ? 60_000 : 600));
      // Often a small view of a large buffer, as a socket's reads are.
      pieces.push(
        dice(2) === 0 ? content.subarray(at, at + size) : Buffer.from(content.subarray(at, at + size)),
      );
      at += size;
    }
    await spool.append(pieces);
    if (dice(10) === 0) {
      spool.persist();
    }
    if (dice(3) === 0) {
      await turn();
    }
  }
}

async function live(store: SpoolStore, number: number, seed: number, remove: 'early' | 'late' | 'never') {
  const dice = createDice(seed);
  const content = contentOf(number);
  const length = dice(MAX_BYTES);
  const id = `gen_${number}`;
  const spool = store.openSpool(id);
  const followers: Promise<void>[] = [];
  const watch = (reader: SpoolReader, from: number, mayBeGone: boolean) =>
    follow(reader, from, createDice(seed + from)).then(({ bytes, isGone, hasLeft }) => {
      expect(bytes.equals(content.subarray(from, from + bytes.length))).toBe(true);
      expect(isGone && !mayBeGone).toBe(false);
      if (!isGone && !hasLeft) {
        expect(from + bytes.length).toBe(length);
      }
    });
  for (let count = dice(6); count >= 0; count--) {
    followers.push(watch(spool, 0, remove === 'early'));
  }
  const producing = produce(spool, content, length, dice);
  await turn();
  followers.push(watch(spool, Math.min(spool.written, dice(50_000)), remove === 'early'));
  if (remove === 'early') {
    for (let count = dice(40); count >= 0; count--) {
      await turn();
    }
    await store.remove(id);
  }
  await producing;
  await spool.finish(COMPLETE);
  await Promise.all(followers);
  expect(spool.written).toBe(length);
  await spool.close();
  const kept = await store.openKept(id, COMPLETE);
  if (remove === 'early') {
    expect(kept).toBeUndefined();
    return;
  }
  const reading = watch(kept!, 0, remove === 'late');
  if (remove === 'late') {
    await turn();
    await store.remove(id);
  }
  await reading;
  await kept?.close();
  if (remove === 'never') {
    await store.remove(id);
  }
}

test('whatever producers, followers, removals and the disk do, everybody sees the bytes of their own spool', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const dice = createDice(seed);
      let isSlow = false;
      const faults: unknown[] = [];
      const store = await openSpoolStore({
        folder,
        memoryBytes: dice(3) * 200_000,
        poolBytes: dice(3) * 1_000_000,
        minFreeBytes: 0,
        maxBytes: 1e9,
        stallMs: 1000,
        pace: {
          get isSlow() {
            return isSlow;
          },
          note() {},
        },
        now: Date.now,
        reportFault: (error) => faults.push(error),
      });
      let number = 0;
      const line = async (): Promise<void> => {
        for (let count = 0; count < 4; count++) {
          isSlow = dice(3) === 0;
          const remove = (['early', 'late', 'never'] as const)[dice(3)] ?? 'never';
          await live(store, number++, seed + number, remove);
        }
      };
      await Promise.all([line(), line(), line()]);
      expect(faults).toEqual([]);
      expect(await store.listKept()).toEqual([]);
      await store.close();
      // Whatever is left is free to be used again.
      const next = await openSpoolStore({
        folder,
        memoryBytes: 0,
        poolBytes: 0,
        minFreeBytes: 0,
        maxBytes: 1e9,
        stallMs: 1000,
        pace: { isSlow: false, note() {} },
        now: Date.now,
        reportFault: (error) => faults.push(error),
      });
      expect(await next.listUnfinished()).toEqual([]);
      await expect.poll(() => listFiles(folder)).toEqual([]);
      await next.close();
    }),
    { numRuns: 25, endOnFailure: true },
  );
});
