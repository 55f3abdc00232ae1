import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BlobStore } from './blobs.ts';
import { encodePicture } from './encode-picture.ts';
import { openBlobStore } from './file-blobs.ts';
import { createThumbnails, type Thumbnails } from './thumbnails.ts';

let folder: string;
let blobs: BlobStore;
let thumbnails: Thumbnails;
const faults: unknown[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-thumbnails-'));
  blobs = openBlobStore({ folder });
  thumbnails = createThumbnails(folder, (error) => faults.push(error));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  expect(faults).toEqual([]);
});

/** A picture that is hard to compress: a seeded noise. */
function noise(width: number, height: number) {
  const pixels = Buffer.alloc(width * height * 3);
  let seed = 1;
  for (let at = 0; at < pixels.length; at++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
    pixels[at] = seed >>> 24;
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function putBlob(bytes: Uint8Array): Promise<string> {
  const writer = blobs.openWriter();
  await writer.write(bytes);
  return (await writer.finish()).hash;
}

test('a thumbnail is made once, kept beside its blob, and removed with it', async () => {
  const hash = await putBlob(await noise(300, 200).png().toBuffer());
  const first = await thumbnails.openVariant(hash, { width: 100 });
  expect(first.mimeType).toBe('image/png');
  expect(await sharp(first.bytes).metadata()).toMatchObject({ format: 'png', width: 100, height: 67 });
  const variants = join(folder, hash.slice(0, 2), `${hash}.variants`);
  const { mtimeMs, mode } = await stat(join(variants, '100.same'));
  expect(mode & 0o777).toBe(0o600);
  const again = await thumbnails.openVariant(hash, { width: 100 });
  expect(again).toEqual(first);
  expect((await stat(join(variants, '100.same'))).mtimeMs).toBe(mtimeMs);

  const webp = await thumbnails.openVariant(hash, { format: 'webp' });
  expect(await sharp(webp.bytes).metadata()).toMatchObject({ format: 'webp', width: 300 });
  expect((await thumbnails.openVariant(hash, { format: 'webp' })).mimeType).toBe('image/webp');
  const jpeg = await thumbnails.openVariant(hash, { width: 4096, format: 'jpeg' });
  expect(await sharp(jpeg.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 300 });
  expect((await readdir(variants)).sort()).toEqual(['100.same', '4096.jpeg', 'full.webp']);
  expect(await blobs.list()).toHaveLength(1);

  await blobs.remove(hash);
  expect(await readdir(join(folder, hash.slice(0, 2)))).toEqual([]);
  await expect(thumbnails.openVariant(hash, { width: 100 })).rejects.toMatchObject({
    code: 'generation_gone',
  });
});

test('many who ask for the same get the same; a blob has so many variants and no more', async () => {
  const hash = await putBlob(await noise(64, 64).png().toBuffer());
  const same = await Promise.all(
    Array.from({ length: 20 }, () => thumbnails.openVariant(hash, { width: 32 })),
  );
  expect(new Set(same).size).toBe(1);
  for (let width = 1; width <= 20; width++) {
    await thumbnails.openVariant(hash, { width });
  }
  expect((await readdir(join(folder, hash.slice(0, 2), `${hash}.variants`))).length).toBe(16);
});

test('what is no picture has no thumbnail, and huge pictures are not opened', async () => {
  const text = await putBlob(Buffer.from('no picture at all'));
  await expect(thumbnails.openVariant(text, { width: 10 })).rejects.toMatchObject({
    code: 'invalid_request',
  });
  const huge = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  await expect(thumbnails.makeVariant(huge, { width: 10 })).rejects.toMatchObject({
    code: 'invalid_request',
  });
});

test.each(['webp', 'jpeg'] as const)('a picture as %s becomes as small as it has to', async (format) => {
  const source = await noise(600, 400).png().toBuffer();
  const free = await encodePicture(source, { format });
  expect(free).toMatchObject({ mimeType: `image/${format}`, width: 600, height: 400 });
  const lower = await encodePicture(source, { format, maxBytes: Math.floor(free.bytes.length * 0.7) });
  expect(lower.bytes.length).toBeLessThanOrEqual(free.bytes.length * 0.7);
  expect(lower.width).toBe(600);
  const small = await encodePicture(source, { format, maxBytes: 20_000 });
  expect(small.bytes.length).toBeLessThanOrEqual(20_000);
  expect(small.bytes.length).toBeGreaterThan(8_000);
  expect(await sharp(small.bytes).metadata()).toMatchObject({ format, width: small.width });
  await expect(encodePicture(source, { format, maxBytes: 100 })).rejects.toMatchObject({
    code: 'invalid_request',
  });
  await expect(encodePicture(Buffer.from('x'), { format })).rejects.toMatchObject({
    code: 'invalid_request',
  });
});
