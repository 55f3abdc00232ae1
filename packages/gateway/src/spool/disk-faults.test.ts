import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDiskPace, type DiskPace } from '../base/disk-pace.ts';
import { type DiskCalls, SYSTEM_CALLS } from './disk-calls.ts';
import { openSpoolStore, type SpoolStoreOptions } from './open-spool-store.ts';
import type { Pieces, Spool, SpoolEnd, SpoolStore } from './spool.ts';

let folder: string;
let faults: unknown[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-faults-'));
  faults = [];
});
afterEach(() => rm(folder, { recursive: true }));

const COMPLETE: SpoolEnd = { kind: 'complete' };
const KIB = 1024;
const SLOW: DiskPace = { isSlow: true, note() {} };

function openStore(options: Partial<SpoolStoreOptions> = {}): Promise<SpoolStore> {
  return openSpoolStore({
    folder: join(folder, 'spools'),
    memoryBytes: 1e6,
    poolBytes: 1e8,
    minFreeBytes: 0,
    maxBytes: 1e9,
    stallMs: 200,
    pace: createDiskPace(),
    now: Date.now,
    reportFault: (error) => faults.push(error),
    ...options,
  });
}

/** A disk that takes so many bytes and no more. */
function diskOf(room: number): DiskCalls & { room: number } {
  const full = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  const disk = {
    ...SYSTEM_CALLS,
    room,
    writeSync: ((fd: number, bytes: Buffer, from: number, length: number, at: number) => {
      const taken = Math.min(length, disk.room);
      disk.room -= length > 1000 ? taken : 0;
      if (taken === 0 && length > 1000) {
        throw full();
      }
      return SYSTEM_CALLS.writeSync(fd, bytes, from, length > 1000 ? taken : length, at);
    }) as DiskCalls['writeSync'],
    writevSync: ((fd: number, pieces: Buffer[], at: number) => {
      const all = Buffer.concat(pieces);
      return disk.writeSync(fd, all, 0, all.length, at);
    }) as DiskCalls['writevSync'],
    writev: ((
      fd: number,
      pieces: Buffer[],
      at: number,
      done: (error: Error | null, count: number) => void,
    ) => {
      try {
        const count = disk.writevSync(fd, pieces, at);
        setImmediate(() => done(null, count));
      } catch (error) {
        setImmediate(() => done(error as Error, 0));
      }
    }) as DiskCalls['writev'],
  };
  return disk;
}

const block = (number: number) => Buffer.alloc(64 * KIB, 65 + (number % 26));
const blocks = (count: number) => Buffer.concat(Array.from({ length: count }, (_, index) => block(index)));

async function readTo(spool: Spool, from: number, to: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for (let at = from; at < to; ) {
    const piece = await spool.read(at, Math.min(64 * KIB, to - at));
    pieces.push(Uint8Array.from(piece));
    at += piece.byteLength;
  }
  return Buffer.concat(pieces);
}

test.each([
  ['fast', createDiskPace()],
  ['slow', SLOW],
])(
  'on a full (%s) disk production goes on; attached followers have everything, later ones are told',
  async (_, pace) => {
    const store = await openStore({ calls: diskOf(700 * KIB), pace });
    const spool = store.openSpool('a');
    const taken: Uint8Array[] = [];
    spool.attach((pieces) => {
      taken.push(...pieces.map((piece) => Uint8Array.from(piece)));
      return 'passed';
    });
    for (let count = 0; count < 100; count++) {
      await spool.append([block(count)]);
    }
    expect(spool.isKept).toBe(false);
    expect(faults).toHaveLength(1);
    await spool.finish(COMPLETE);
    expect(Buffer.concat(taken).equals(blocks(100))).toBe(true);
    // What reached the disk can still be read by whoever is there already, the rest cannot.
    expect((await readTo(spool, 0, 256 * KIB)).equals(blocks(4))).toBe(true);
    await expect(spool.read(3000 * KIB, 10)).rejects.toMatchObject({ code: 'generation_gone' });
    await spool.close();
    expect(await store.openKept('a', COMPLETE)).toBeUndefined();
    expect(await store.listKept()).toEqual([]);
  },
);

test('a follower who is behind on a full disk has everything, and the producer waits for it', async () => {
  const store = await openStore({ calls: diskOf(400 * KIB), stallMs: 60_000 });
  const spool = store.openSpool('a');
  let isProduced = false;
  const producing = (async () => {
    for (let count = 0; count < 100; count++) {
      await spool.append([block(count)]);
    }
    isProduced = true;
    await spool.finish(COMPLETE);
  })();
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < 6400 * KIB) {
    if (spool.written > at) {
      const piece = await spool.read(at, 50_000);
      at += piece.byteLength;
      pieces.push(Buffer.from(piece));
      // Far enough behind for the window, and slower than the producer.
      await new Promise((resolve) => setImmediate(resolve));
      expect(spool.written - at).toBeLessThanOrEqual(400 * KIB + 1024 * KIB + 128 * KIB);
      expect(isProduced && at < 4000 * KIB).toBe(false);
    } else {
      await spool.waitBeyond(at, new AbortController().signal);
    }
  }
  await producing;
  expect(Buffer.concat(pieces).equals(blocks(100))).toBe(true);
});

test('a follower who detached because it was full is waited for, but not longer than it may stall', async () => {
  const store = await openStore({ calls: diskOf(0), stallMs: 150 });
  const spool = store.openSpool('a');
  const seen: Pieces[] = [];
  spool.attach((pieces) => {
    seen.push(pieces);
    return 'full';
  });
  const startedAt = performance.now();
  let waits = 0;
  for (let count = 0; count < 30; count++) {
    const waiting = spool.append([block(count)]);
    waits += waiting === undefined ? 0 : 1;
    await waiting;
  }
  expect(seen).toHaveLength(1);
  expect(waits).toBeGreaterThan(0);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(140);
  await expect(spool.read(64 * KIB, 10)).rejects.toMatchObject({ code: 'generation_gone' });
  await spool.finish(COMPLETE);
  await spool.close();
});

test('a spool that needs a file and gets none goes on in memory', async () => {
  const store = await openStore({ stallMs: 60_000 });
  await rm(join(folder, 'spools'), { recursive: true });
  await writeFile(join(folder, 'spools'), 'a file in the place of the folder');
  const spool = store.openSpool('a');
  await spool.append([Buffer.from('thought')]);
  spool.persist();
  const reading = spool.read(0, 100);
  await spool.append([block(0), Buffer.from('\n')]);
  expect(spool.isKept).toBe(false);
  expect(Buffer.from(await reading).toString()).toBe('thought');
  expect((await readTo(spool, 7, 7 + 64 * KIB)).equals(block(0))).toBe(true);
  await spool.finish(COMPLETE);
  await spool.close();
});

test('after a slow write the others go through the thread pool, and the producer waits', async () => {
  let isStalling = true;
  let finishWrite = () => {};
  const calls: DiskCalls = {
    ...SYSTEM_CALLS,
    writevSync: vi.fn(SYSTEM_CALLS.writevSync),
    writev: ((fd: number, pieces: Buffer[], at: number, done: () => void) => {
      finishWrite = () => SYSTEM_CALLS.writev(fd, pieces, at, done);
      if (!isStalling) {
        finishWrite();
      }
    }) as unknown as DiskCalls['writev'],
  };
  let now = 0;
  const pace = createDiskPace(() => now);
  const store = await openStore({ calls, pace });
  const spool = store.openSpool('a');
  spool.persist();
  spool.append([block(0), block(1)]);
  expect(calls.writevSync).toHaveBeenCalledTimes(1);
  pace.note(50);
  for (let count = 2; count < 10; count++) {
    expect(spool.append([block(count)])).toBeUndefined();
  }
  const waiting = spool.append([block(10)]);
  expect(waiting).toBeInstanceOf(Promise);
  expect(calls.writevSync).toHaveBeenCalledTimes(1);
  // Followers read on from memory.
  expect((await readTo(spool, 0, 11 * 64 * KIB)).equals(blocks(11))).toBe(true);
  isStalling = false;
  finishWrite();
  await waiting;
  now += 1001;
  spool.append([block(11), block(12)]);
  expect(calls.writevSync).toHaveBeenCalledTimes(2);
  await spool.finish(COMPLETE);
  expect((await readTo(spool, 0, spool.written)).equals(blocks(13))).toBe(true);
  await spool.close();
});

test('on a disk that is really full', async ({ skip }) => {
  const small = join(folder, 'small');
  execFileSync('mkdir', [small]);
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', small], { stdio: 'ignore' });
  } catch {
    skip('a small disk cannot be mounted here: run as root');
  }
  try {
    const store = await openStore({ folder: join(small, 'spools') });
    const spool = store.openSpool('a');
    const taken: Uint8Array[] = [];
    spool.attach((pieces) => {
      taken.push(...pieces.map((piece) => Uint8Array.from(piece)));
      return 'passed';
    });
    for (let count = 0; count < 40; count++) {
      await spool.append([block(count)]);
    }
    await spool.finish(COMPLETE);
    expect(spool.isKept).toBe(false);
    expect(faults).toMatchObject([{ code: 'ENOSPC' }]);
    expect(Buffer.concat(taken).equals(blocks(40))).toBe(true);
    expect((await readTo(spool, 0, 512 * KIB)).equals(blocks(8))).toBe(true);
    const strict = await openStore({ folder: join(small, 'others'), minFreeBytes: 256 * KIB });
    expect(() => strict.openSpool('b')).toThrow(expect.objectContaining({ code: 'storage_full' }));
    await spool.close();
    // The room is there again, and so is the file.
    const next = store.openSpool('c');
    await next.append([block(0), block(1)]);
    expect(next.isKept).toBe(true);
    await next.finish(COMPLETE);
    await next.close();
  } finally {
    execFileSync('/bin/umount', [small]);
  }
});
