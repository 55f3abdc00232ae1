import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BlobStore } from './blobs.ts';
import { openBlobStore } from './file-blobs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-blobs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function readBlob(blobs: BlobStore, hash: string, from = 0, until = Number.POSITIVE_INFINITY) {
  const pieces: Uint8Array[] = [];
  for await (const piece of blobs.read(hash, from, until)) {
    expect(piece.byteLength).toBeLessThanOrEqual(65536);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test.each([true, false])(
  'what is written is there under the hash of its bytes (direct: %s)',
  async (direct) => {
    const blobs = openBlobStore({ folder, direct });
    for (const length of [0, 1, 1000, 65_536, 131_073, 524_288, 700_001, 3_000_000]) {
      const picture = randomBytes(length);
      const writer = blobs.openWriter();
      const reused = Buffer.alloc(48 * 1024);
      for (let at = 0; at < length; at += reused.length) {
        const count = picture.copy(reused, 0, at);
        await writer.write(reused.subarray(0, count));
        reused.fill(0);
      }
      const hash = hashOf(picture);
      expect(await writer.finish()).toEqual({ hash, bytes: length });
      expect(await blobs.size(hash)).toBe(length);
      expect((await readBlob(blobs, hash)).equals(picture)).toBe(true);
      expect((await readBlob(blobs, hash, 3, 600_000)).equals(picture.subarray(3, 600_000))).toBe(true);
      expect((await stat(join(folder, hash.slice(0, 2), hash))).mode & 0o777).toBe(0o600);
    }
    expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  },
);

test('the same picture is there once; removed, it is gone', async () => {
  const blobs = openBlobStore({ folder });
  const [first, second] = [blobs.openWriter(), blobs.openWriter()];
  first.write(Buffer.from('picture'));
  second.write(Buffer.from('picture'));
  const results = await Promise.all([first.finish(), second.finish()]);
  const { hash } = results[0];
  expect(results[1]).toEqual(results[0]);
  expect(await blobs.list()).toMatchObject([{ hash, bytes: 7 }]);
  await blobs.remove(hash);
  await blobs.remove(hash);
  expect(await blobs.size(hash)).toBeUndefined();
  await expect(readBlob(blobs, hash)).rejects.toMatchObject({ code: 'generation_gone' });
  expect(await blobs.list()).toEqual([]);
});

test('what was discarded, or was being written when the process died, leaves nothing', async () => {
  const blobs = openBlobStore({ folder });
  const writer = blobs.openWriter();
  writer.write(Buffer.alloc(2_000_000));
  await expect.poll(async () => (await readdir(join(folder, 'tmp'))).length).toBe(1);
  await writer.discard();
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  const lost = blobs.openWriter();
  await lost.write(Buffer.alloc(2_000_000));
  openBlobStore({ folder });
  expect(await readdir(join(folder, 'tmp'))).toEqual([]);
  await lost.discard();
});

test('names that are no hash lead nowhere', async () => {
  const blobs = openBlobStore({ folder: join(folder, 'blobs') });
  await writeFile(join(folder, 'secret'), 'x');
  for (const name of ['../secret', '..', '', 'A'.repeat(64), `${'a'.repeat(63)}/`]) {
    expect(await blobs.size(name)).toBeUndefined();
    await blobs.remove(name);
    await expect(readBlob(blobs, name)).rejects.toMatchObject({ code: 'generation_gone' });
  }
  expect((await readdir(folder)).sort()).toEqual(['blobs', 'secret']);
});

test.each([true, false])('a disk that takes nothing shows itself at the end (direct: %s)', async (direct) => {
  const blobs = openBlobStore({ folder, direct });
  await rm(join(folder, 'tmp'), { recursive: true });
  const writer = blobs.openWriter();
  for (let count = 0; count < 10; count++) {
    await writer.write(Buffer.alloc(48 * 1024));
  }
  await expect(writer.finish()).rejects.toMatchObject({ code: 'storage_full' });
  await mkdir(join(folder, 'tmp'));
});

/** Mounts a file system for the time of a test, or says why it is skipped. */
async function onMount(
  type: string,
  options: string,
  skip: (note: string) => void,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const mounted = join(folder, type);
  await mkdir(mounted);
  try {
    execFileSync('/bin/mount', ['-t', type, '-o', options, type, mounted], { stdio: 'ignore' });
  } catch {
    skip(`${type} cannot be mounted here: run as root`);
  }
  try {
    await work(mounted);
  } finally {
    execFileSync('/bin/umount', [mounted]);
  }
}

test('a file system without O_DIRECT is written in the ordinary way', async ({ skip }) => {
  await onMount('ramfs', 'size=8m', skip, async (mounted) => {
    const blobs = openBlobStore({ folder: mounted });
    const picture = randomBytes(1_500_001);
    const writer = blobs.openWriter();
    await writer.write(picture);
    const { hash } = await writer.finish();
    expect((await readBlob(blobs, hash)).equals(picture)).toBe(true);
  });
});

test('a full disk refuses the picture and keeps nothing of it', async ({ skip }) => {
  await onMount('tmpfs', 'size=1m', skip, async (mounted) => {
    const blobs = openBlobStore({ folder: mounted });
    const writer = blobs.openWriter();
    await writer.write(randomBytes(3_000_000));
    await expect(writer.finish()).rejects.toMatchObject({
      code: 'storage_full',
      cause: expect.objectContaining({ code: 'ENOSPC' }),
    });
    expect(await readdir(join(mounted, 'tmp'))).toEqual([]);
    const small = blobs.openWriter();
    await small.write(randomBytes(500_000));
    expect((await small.finish()).bytes).toBe(500_000);
  });
});

test('many pictures at once, each in its own file', async () => {
  const blobs = openBlobStore({ folder });
  const pictures = Array.from({ length: 120 }, (_, number) => randomBytes(200_000 + number * 1000));
  const writers = pictures.map(() => blobs.openWriter());
  const reused = Buffer.alloc(48 * 1024);
  for (let at = 0; at < 320_000; at += reused.length) {
    for (const [index, picture] of pictures.entries()) {
      const count = picture.copy(reused, 0, Math.min(at, picture.length));
      await writers[index]?.write(reused.subarray(0, count));
    }
  }
  const results = await Promise.all(writers.map((writer) => writer.finish()));
  for (const [index, picture] of pictures.entries()) {
    expect(results[index]).toEqual({ hash: hashOf(picture), bytes: picture.length });
    expect((await readBlob(blobs, hashOf(picture))).equals(picture)).toBe(true);
  }
});
