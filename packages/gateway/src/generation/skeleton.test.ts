import { createHash } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { GenerationId } from '../base/ids.ts';
import type { PictureRow } from '../store/tables.ts';
import { createSkeletonReader, planSkeleton, textBytesOf } from './skeleton.ts';
import { openSkeletonFolder } from './skeleton-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heliograph-skeleton-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytesOf = (size: number): fc.Arbitrary<Buffer> =>
  fc.uint8Array({ minLength: 0, maxLength: size }).map((bytes) => Buffer.from(bytes));

function createBlobs() {
  const blobs = new Map<string, Buffer>();
  return {
    put(bytes: Buffer): string {
      const hash = createHash('sha256').update(bytes).digest('hex');
      blobs.set(hash, bytes);
      return hash;
    },
    async *read(hash: string, from: number, until: number): AsyncGenerator<Uint8Array> {
      const bytes = blobs.get(hash) as Buffer;
      for (let at = from; at < until; at += 1000) {
        yield bytes.subarray(at, Math.min(until, at + 1000));
      }
    },
  };
}

function pictureAt(offset: number, length: number, blob: string | null, bytes: number): PictureRow {
  return {
    generation_id: 'gen_1' as GenerationId,
    kind: 'final',
    number: 0,
    blob,
    mime_type: 'image/png',
    bytes,
    width: null,
    height: null,
    spool_offset: offset,
    spool_length: length,
  };
}

/** A spool as text and pictures in turn, and the rows that a recorder would write for it. */
function compose(parts: readonly { text: Buffer; picture: Buffer }[], blobs = createBlobs()) {
  const pieces: Buffer[] = [];
  const rows: PictureRow[] = [];
  let at = 0;
  for (const { text, picture } of parts) {
    const base64 = Buffer.from(picture.toString('base64'));
    pieces.push(text, base64);
    rows.push(pictureAt(at + text.length, base64.length, blobs.put(picture), picture.length));
    at += text.length + base64.length;
  }
  const spool = Buffer.concat([...pieces, Buffer.from('"}}\n\n')]);
  return { spool, rows, blobs };
}

test('read back at any offset it is the spool, byte for byte', async () => {
  const skeletons = await openSkeletonFolder(folder);
  const arbitrary = fc.record({
    parts: fc.array(fc.record({ text: bytesOf(50), picture: bytesOf(5000) }), { maxLength: 4 }),
    reads: fc.array(fc.record({ at: fc.nat(30_000), length: fc.integer({ min: 1, max: 9000 }) }), {
      minLength: 1,
      maxLength: 20,
    }),
  });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ parts, reads }) => {
      const { spool, rows, blobs } = compose(parts);
      const id = `gen_${run++}`;
      await skeletons.write(id, planSkeleton(spool.length, rows), {
        read: async (offset, maxBytes) => spool.subarray(offset, offset + Math.min(maxBytes, 777)),
      });
      const opened = await skeletons.open(id);
      if (opened === undefined) {
        throw new Error('it was not kept');
      }
      const source = { ...opened, readBlob: blobs.read };
      const reader = createSkeletonReader(opened.skeleton, source, { kind: 'complete' });
      expect(reader.written).toBe(spool.length);
      for (const { at, length } of reads) {
        const offset = at % spool.length;
        let got = Buffer.alloc(0);
        while (got.length < Math.min(length, spool.length - offset)) {
          const piece = await reader.read(offset + got.length, length - got.length);
          expect(piece.byteLength).toBeGreaterThan(0);
          got = Buffer.concat([got, piece]);
        }
        expect(got.equals(spool.subarray(offset, offset + length))).toBe(true);
      }
      await reader.close();
    }),
    { numRuns: 150 },
  );
});

test('what cannot be made again stays in the text', () => {
  const rows = [
    pictureAt(100, 400, null, 300),
    { ...pictureAt(0, 0, 'aa', 300), spool_offset: null, spool_length: null },
    // Escaped or unpadded: its length is not that of the base64 we would write.
    pictureAt(600, 402, 'aa', 300),
  ];
  const skeleton = planSkeleton(2000, rows);
  expect(skeleton.holes).toEqual([]);
  expect(textBytesOf(skeleton)).toBe(2000);
});

test('a picture takes nearly nothing, nobody else may read it, and what was left half-written is gone', async () => {
  const { spool, rows } = compose([
    { text: Buffer.from('data: {"data":"'), picture: Buffer.alloc(1_000_000, 7) },
  ]);
  await writeFile(join(folder, 'gen_0.part'), 'half');
  const skeletons = await openSkeletonFolder(folder);
  expect(await skeletons.list()).toEqual([]);
  await skeletons.write('gen_1', planSkeleton(spool.length, rows), {
    read: async (offset, maxBytes) => spool.subarray(offset, offset + maxBytes),
  });
  const { size, mode } = await stat(join(folder, 'gen_1'));
  expect(size).toBeLessThan(300);
  expect(mode & 0o777).toBe(0o600);
  expect(await skeletons.list()).toEqual(['gen_1']);
  await skeletons.remove('gen_1');
  expect(await skeletons.open('gen_1')).toBeUndefined();
});
