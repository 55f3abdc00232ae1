import { cp, mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDiskPace } from '../base/disk-pace.ts';
import { openSpoolStore, type SpoolStoreOptions } from './open-spool-store.ts';
import type { SpoolEnd, SpoolReader, SpoolStore, Taken } from './spool.ts';

let folder: string;
let faults: unknown[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-spools-'));
  faults = [];
});
afterEach(() => rm(folder, { recursive: true }));

const never = new AbortController().signal;
const COMPLETE: SpoolEnd = { kind: 'complete' };

/** Files of all folders, as paths. */
async function listFiles(within: string): Promise<string[]> {
  const entries = await readdir(within, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function openStore(options: Partial<SpoolStoreOptions> = {}): Promise<SpoolStore> {
  return openSpoolStore({
    folder,
    memoryBytes: 1e6,
    poolBytes: 1e8,
    minFreeBytes: 0,
    maxBytes: 1e9,
    stallMs: 1000,
    pace: createDiskPace(),
    now: Date.now,
    reportFault: (error) => faults.push(error),
    ...options,
  });
}

async function readAll(spool: SpoolReader, pieceBytes = 1000): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < spool.written) {
    const piece = await spool.read(at, pieceBytes);
    expect(piece.byteLength).toBeGreaterThan(0);
    expect(piece.byteLength).toBeLessThanOrEqual(pieceBytes);
    pieces.push(Uint8Array.from(piece));
    at += piece.byteLength;
  }
  return Buffer.concat(pieces);
}

test('what is appended is read back, in memory and on disk, from every offset', async () => {
  const store = await openStore();
  const spool = store.openSpool('a');
  const expected: Buffer[] = [];
  for (let count = 0; count < 60; count++) {
    const pieces = [Buffer.alloc(count * 50, count), Buffer.from(`piece ${count}`)];
    expected.push(...pieces);
    await spool.append(pieces);
    if (spool.written <= 64 * 1024) {
      expect(await listFiles(folder)).toEqual([]);
    }
  }
  const whole = Buffer.concat(expected);
  expect(spool.written).toBe(whole.length);
  expect((await readAll(spool)).equals(whole)).toBe(true);
  expect(Buffer.from(await spool.read(70_000, 10)).equals(whole.subarray(70_000, 70_010))).toBe(true);
  await spool.finish(COMPLETE);
  expect((await listFiles(folder)).length).toBe(1);
  await spool.close();

  const reader = (await store.openKept('a', COMPLETE))!;
  expect((await readAll(reader)).equals(whole)).toBe(true);
  await reader.close();
  await store.close();
  const { mode } = await stat((await listFiles(folder))[0] ?? '');
  expect(mode & 0o777).toBe(0o600);
});

test('waiting ends with more bytes, with the end, and with the signal', async () => {
  const store = await openStore();
  const spool = store.openSpool('a');
  const more = spool.waitBeyond(0, never);
  spool.append([Buffer.from('x')]);
  await more;
  const leaving = new AbortController();
  const left = spool.waitBeyond(1, leaving.signal);
  leaving.abort();
  await left;
  const end = spool.waitBeyond(Number.POSITIVE_INFINITY, never);
  spool.append([Buffer.from('y')]);
  let hasEnded = false;
  void end.then(() => {
    hasEnded = true;
  });
  await spool.read(0, 1);
  expect(hasEnded).toBe(false);
  await spool.finish(COMPLETE);
  await end;
  expect(spool.end).toEqual(COMPLETE);
  expect(() => spool.append([Buffer.from('z')])).toThrow('finished');
});

test('attached followers are handed the very buffers, before those who wait', async () => {
  const store = await openStore();
  const spool = store.openSpool('a');
  const seen: unknown[] = [];
  const waiting = spool.waitBeyond(0, never).then(() => seen.push('woken'));
  const detach = spool.attach((pieces) => {
    seen.push(pieces);
    return 'held';
  });
  spool.attach((pieces) => {
    seen.push(pieces[0]);
    return 'full';
  });
  const pieces = [Buffer.from('x'), Buffer.from('y')];
  spool.append(pieces);
  await waiting;
  expect(seen).toEqual([pieces, pieces[0], 'woken']);
  expect(seen[0]).toBe(pieces);
  spool.append(pieces);
  expect(seen.length).toBe(4);
  detach();
  spool.append(pieces);
  expect(seen.length).toBe(4);
});

test('a persisted spool of a process that died is found again, up to the last whole event', async () => {
  const store = await openStore();
  const spool = store.openSpool('gen_1');
  spool.append([Buffer.from('data: {}\n\n')]);
  spool.persist();
  spool.append([Buffer.from('data: {"picture":"AAAA"}\n\n')]);
  spool.append([Buffer.from('data: {"unfin')]);
  store.openSpool('gen_2').append([Buffer.from('only thoughts')]);

  // A process that died writes no more; this one still would, so the folder as it was is looked at elsewhere.
  const left = await mkdtemp(join(tmpdir(), 'heliograph-spools-left-'));
  await cp(folder, left, { recursive: true });
  const next = await openStore({ folder: left });
  expect(await next.listUnfinished()).toEqual([{ id: 'gen_1', written: 36 }]);
  const reader = (await next.openKept('gen_1', COMPLETE))!;
  expect((await readAll(reader)).toString()).toBe('data: {}\n\ndata: {"picture":"AAAA"}\n\n');
  await reader.close();
  await next.markFinished('gen_1');
  await next.close();
  const third = await openStore({ folder: left });
  expect(await third.listUnfinished()).toEqual([]);
  expect(await third.listKept()).toMatchObject([{ id: 'gen_1', bytes: 36 }]);
  await third.remove('gen_1');
  expect(await third.listKept()).toEqual([]);
  expect(await (await openStore({ folder: left })).openKept('gen_1', COMPLETE)).toBeUndefined();
  await spool.close();
  await rm(left, { recursive: true });
});

test('files are used again, and what else lies in the folder is deleted', async () => {
  await writeFile(join(folder, 'old.sse'), 'x');
  await mkdir(join(folder, 'large'));
  await writeFile(join(folder, 'large', '00000007.spool'), 'not a spool');
  await mkdir(join(folder, 'small'));
  await writeFile(join(folder, 'small', '00000007.log'), 'not a log');
  const store = await openStore();
  expect(await listFiles(folder)).toEqual([]);
  for (let count = 0; count < 5; count++) {
    const spool = store.openSpool(`gen_${count}`);
    spool.append([Buffer.alloc(200_000 - count, 65 + count)]);
    await spool.finish(COMPLETE);
    expect((await readAll(spool)).equals(Buffer.alloc(200_000 - count, 65 + count))).toBe(true);
    await spool.close();
    await store.remove(`gen_${count}`);
    expect((await listFiles(folder)).length).toBe(1);
  }
});

test('whoever reads a removed spool is told that it is gone', async () => {
  const store = await openStore();
  const spool = store.openSpool('a');
  spool.append([Buffer.alloc(300_000, 'a')]);
  await spool.finish(COMPLETE);
  await spool.close();
  const reader = (await store.openKept('a', COMPLETE))!;
  const underWay = reader.read(0, 65536);
  const removing = store.remove('a');
  const other = store.openSpool('b');
  other.append([Buffer.alloc(300_000, 'b')]);
  expect(Buffer.from(await underWay).equals(Buffer.alloc(65536, 'a'))).toBe(true);
  await expect(reader.read(65536, 100)).rejects.toSatisfy(
    (error) => GatewayError.is(error) && error.code === 'generation_gone',
  );
  await removing;
  await reader.close();
  expect((await readAll(other)).equals(Buffer.alloc(300_000, 'b'))).toBe(true);
});

test('no spool is opened without room', async () => {
  const store = await openStore({ minFreeBytes: 1e15 });
  expect(() => store.openSpool('a')).toThrow('disk is almost full');
  const small = await openStore({ maxBytes: 100_000 });
  const spool = small.openSpool('a');
  spool.append([Buffer.alloc(200_000)]);
  expect(() => small.openSpool('b')).toThrow('all the room');
});

test('small spools are kept across restarts, together in few files, and their bytes go when they go', async () => {
  const store = await openStore();
  const text = (number: number) => `thought ${number} `.repeat(20 + number);
  for (let number = 0; number < 100; number++) {
    const spool = store.openSpool(`gen_${number}`);
    spool.append([Buffer.from(text(number))]);
    await spool.finish(COMPLETE);
    await spool.close();
    if (number % 10 === 0) {
      await store.remove(`gen_${number}`);
    }
  }
  await store.close();
  expect((await listFiles(folder)).length).toBe(1);

  const next = await openStore({ memoryBytes: 0 });
  const kept = await next.listKept();
  expect(kept.length).toBe(90);
  for (const { id, bytes } of kept) {
    const expected = text(Number(id.slice(4)));
    expect(bytes).toBe(expected.length);
    const reader = (await next.openKept(id, COMPLETE))!;
    expect((await readAll(reader, 333)).toString()).toBe(expected);
    await reader.close();
  }
  await next.remove('gen_7');
  const log = await readFile((await listFiles(folder))[0] ?? '');
  expect(log.includes('thought 7 ')).toBe(false);
  expect(log.includes('thought 8 ')).toBe(true);
  await next.close();

  const third = await openStore();
  expect(await third.openKept('gen_7', COMPLETE)).toBeUndefined();
  const left = await third.listKept();
  expect(left.length).toBe(89);
  await Promise.all(left.map(({ id }) => third.remove(id)));
  await expect.poll(() => listFiles(folder)).toEqual([]);
});

test('a small spool with a picture is safe from its last event on, without a file of its own', async () => {
  const store = await openStore();
  const events = ['data: {}\n\n', 'data: {"picture":"AAAA"}\n\n', 'data: {"usage":1}\n\n'];
  const spool = store.openSpool('gen_1');
  spool.append([Buffer.from(events[0]!)]);
  expect(await listFiles(folder)).toEqual([]);
  spool.persist();
  for (const [index, event] of events.slice(1).entries()) {
    spool.append([Buffer.from(event.slice(0, 4)), Buffer.from(event.slice(4))]);
    // What a process would find that starts after this one was killed.
    const next = await openStore();
    const whole = events.slice(0, index + 2).join('');
    expect(await next.listUnfinished()).toEqual([{ id: 'gen_1', written: whole.length }]);
    const reader = (await next.openKept('gen_1', COMPLETE))!;
    expect((await readAll(reader, 7)).toString()).toBe(whole);
  }
  await spool.finish(COMPLETE);
  await spool.close();
  await store.close();
  expect((await listFiles(folder)).every((path) => path.endsWith('.log'))).toBe(true);

  const next = await openStore();
  expect(await next.listUnfinished()).toEqual([]);
  expect(await next.listKept()).toMatchObject([{ id: 'gen_1', bytes: events.join('').length }]);
  const reader = (await next.openKept('gen_1', COMPLETE))!;
  expect((await readAll(reader, 7)).toString()).toBe(events.join(''));
  await reader.close();
  await next.remove('gen_1');
  expect(await listFiles(folder)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a small spool with a picture that grows gets a file, and leaves nothing in the logs', async () => {
  const store = await openStore();
  const spool = store.openSpool('gen_1');
  spool.persist();
  spool.append([Buffer.from('data: {"picture":"AAAA"}\n\n')]);
  const large = Buffer.alloc(120_000, 'large\n');
  spool.append([large]);
  const whole = Buffer.concat([Buffer.from('data: {"picture":"AAAA"}\n\n'), large]);
  expect((await readAll(spool, 60_000)).equals(whole)).toBe(true);

  const killed = await openStore();
  expect(await killed.listUnfinished()).toEqual([{ id: 'gen_1', written: whole.length }]);
  await spool.finish(COMPLETE);
  await spool.close();
  await store.close();
  for (const path of await listFiles(folder)) {
    expect((await readFile(path)).includes('picture')).toBe(path.endsWith('.spool'));
  }
  const next = await openStore();
  expect((await readAll((await next.openKept('gen_1', COMPLETE))!, 60_000)).equals(whole)).toBe(true);
});

test('a small spool can be read while it moves to disk, and a removed one is never written', async () => {
  const store = await openStore();
  const spool = store.openSpool('a');
  spool.append([Buffer.from('thought')]);
  await spool.finish(COMPLETE);
  await spool.close();
  const reader = (await store.openKept('a', COMPLETE))!;
  expect((await readAll(reader)).toString()).toBe('thought');
  await expect.poll(() => listFiles(folder)).toHaveLength(1);
  expect((await readAll(reader)).toString()).toBe('thought');
  await store.remove('a');
  await expect(reader.read(0, 10)).rejects.toMatchObject({ code: 'generation_gone' });
  await store.close();
  expect(await listFiles(folder)).toEqual([]);
});

test('after a crash of the machine, only what had reached the disk is believed', async () => {
  const store = await openStore();
  for (const id of ['synced', 'lost']) {
    const spool = store.openSpool(id);
    spool.append([Buffer.alloc(100_000, id)]);
    await spool.finish(COMPLETE);
    await spool.close();
    if (id === 'synced') {
      await store.close();
    }
  }
  const unfinished = store.openSpool('unfinished');
  unfinished.append([Buffer.alloc(200_000, 'unfinished')]);
  for (const path of await listFiles(folder)) {
    const file = await open(path, 'r+');
    await file.write(Buffer.from('another boot of the machine'.padEnd(36)), 0, 36, 32);
    await file.close();
  }
  const next = await openStore();
  expect((await next.listKept()).map(({ id }) => id)).toEqual(['synced']);
  expect(await next.listUnfinished()).toEqual([]);
  const reader = (await next.openKept('synced', COMPLETE))!;
  expect((await readAll(reader)).equals(Buffer.alloc(100_000, 'synced'))).toBe(true);
  await reader.close();
  await unfinished.close();
});

test('tells when nobody refers to what was appended any more', async () => {
  const store = await openStore();
  const spool = store.openSpool('s');
  const whole = () => [Buffer.alloc(128 * 1024, 'w')];
  spool.append(whole());
  expect(spool.hasPassedOn).toBe(true);
  // Held until there is more to write.
  spool.append([Buffer.alloc(32 * 1024, 'p')]);
  expect(spool.hasPassedOn).toBe(false);
  let taken: Taken = 'passed';
  spool.attach(() => taken);
  spool.append(whole());
  expect(spool.hasPassedOn).toBe(true);
  taken = 'held';
  spool.append(whole());
  expect(spool.hasPassedOn).toBe(false);
  taken = 'full';
  spool.append(whole());
  expect(spool.hasPassedOn).toBe(false);
  // Whoever was full has gone.
  spool.append(whole());
  expect(spool.hasPassedOn).toBe(true);
  await spool.finish(COMPLETE);
});
