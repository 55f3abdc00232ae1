import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileSpool } from './file-spool.ts';
import type { Spool } from './spool.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-spool-'));
});
afterEach(() => rm(folder, { recursive: true }));

const never = new AbortController().signal;

async function readAll(spool: Spool): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let at = 0;
  while (at < spool.written) {
    const piece = await spool.read(at, 1000);
    expect(piece.byteLength).toBeGreaterThan(0);
    pieces.push(Uint8Array.from(piece));
    at += piece.byteLength;
  }
  return Buffer.concat(pieces);
}

test('what is appended is read back, in memory and on disk, from every offset', async () => {
  const spool = createFileSpool(join(folder, 'a.sse'));
  const expected: Buffer[] = [];
  for (let count = 0; count < 60; count++) {
    const pieces = [Buffer.alloc(count * 50, count), Buffer.from(`piece ${count}`)];
    expected.push(...pieces);
    await spool.append(pieces);
    expect((await readdir(folder)).length).toBe(spool.written > 64 * 1024 ? 1 : 0);
  }
  const whole = Buffer.concat(expected);
  expect(spool.written).toBe(whole.length);
  expect((await readAll(spool)).equals(whole)).toBe(true);
  expect(Buffer.from(await spool.read(70_000, 10)).equals(whole.subarray(70_000, 70_010))).toBe(true);
  await spool.close();
});

test('a producer may reuse its buffer after append', async () => {
  const spool = createFileSpool(join(folder, 'a.sse'));
  const buffer = Buffer.from('first');
  await spool.append([buffer]);
  buffer.write('XXXXX');
  expect((await readAll(spool)).toString()).toBe('first');
});

test('waiting ends with more bytes, with the end, and with the signal', async () => {
  const spool = createFileSpool(join(folder, 'a.sse'));
  const more = spool.waitBeyond(0, never);
  await spool.append([Buffer.from('x')]);
  await more;
  const leaving = new AbortController();
  const left = spool.waitBeyond(1, leaving.signal);
  leaving.abort();
  await left;
  const end = spool.waitBeyond(1, never);
  await spool.finish({ kind: 'complete' });
  await end;
  expect(spool.end).toEqual({ kind: 'complete' });
  await expect(spool.append([Buffer.from('y')])).rejects.toThrow();
});
