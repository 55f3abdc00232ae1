import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { imageEvent, thoughtEvent, usageEvent } from '@heliograph/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DiskRooms, hashOf, makeFolder, openRooms, readAll } from './rooms-of-disk.ts';

let rooms: DiskRooms;
beforeEach(async () => {
  rooms = await openRooms(await makeFolder());
});
afterEach(async () => {
  expect(rooms.faults).toEqual([]);
  await rooms[Symbol.asyncDispose]();
});

const pictureOf = (seed: string): Buffer => Buffer.alloc(200_000 + seed.length, seed);
const streamOf = (seed: string): string =>
  thoughtEvent('hm') + imageEvent(pictureOf(seed).toString('base64')) + usageEvent();

async function replay(id: string): Promise<Buffer> {
  const reader = await rooms.openReader(id);
  const bytes = await readAll(reader);
  await reader.close();
  return bytes;
}

test('an old spool becomes a skeleton that gives the same bytes at every offset', async () => {
  const whole = await rooms.make('gen_1', streamOf('a'));
  rooms.advance(3_600_000);
  await rooms.make('gen_2', streamOf('b'));
  await rooms.retain({ spoolKeepMs: 1_800_000 });
  expect(await rooms.spools.listKept()).toMatchObject([{ id: 'gen_2' }]);
  expect(await rooms.read('gen_1')).toMatchObject({ spool_state: 'skeleton' });
  expect(await rooms.read('gen_2')).toMatchObject({ spool_state: 'spool' });
  expect((await replay('gen_1')).equals(whole)).toBe(true);
  const reader = await rooms.openReader('gen_1');
  for (let offset = 0; offset < whole.length; offset += 9_973) {
    expect((await readAll(reader, offset)).equals(whole.subarray(offset))).toBe(true);
  }
  await reader.close();
});

test('spools beyond the total go, oldest first, and never one that somebody reads', async () => {
  const wholes = new Map<string, Buffer>();
  for (const id of ['gen_1', 'gen_2', 'gen_3', 'gen_4']) {
    wholes.set(id, await rooms.make(id, streamOf(id)));
    rooms.advance(1000);
  }
  const reader = await rooms.openReader('gen_1');
  const bytes = wholes.get('gen_4')?.length ?? 0;
  await rooms.retain({ spoolKeepBytes: 2 * bytes + 100 });
  expect((await rooms.spools.listKept()).map(({ id }) => id)).toEqual(['gen_1', 'gen_4']);
  expect((await readAll(reader)).equals(wholes.get('gen_1') as Buffer)).toBe(true);
  await reader.close();
  await rooms.retain({ spoolKeepBytes: 0 });
  expect(await rooms.spools.listKept()).toEqual([]);
  for (const [id, whole] of wholes) {
    expect((await replay(id)).equals(whole)).toBe(true);
  }
});

test('pictures go by age: the blob that a younger record has too stays', async () => {
  await rooms.make('gen_1', streamOf('same'));
  await rooms.make('gen_2', streamOf('other'));
  rooms.advance(1_000_000);
  await rooms.make('gen_3', streamOf('same'));
  await rooms.retain({ spoolKeepMs: 0 });
  await rooms.retain({ picturesKeepMs: 500_000 });
  expect((await rooms.blobs.list()).map(({ hash }) => hash)).toEqual([hashOf(pictureOf('same'))]);
  expect(await rooms.pictures('gen_1')).toMatchObject([{ blob: null, bytes: 200_004 }]);
  expect(await rooms.read('gen_1')).toMatchObject({ spool_state: 'none', picture_count: 1 });
  await expect(replay('gen_1')).rejects.toMatchObject({ code: 'generation_gone' });
  const [lost] = await rooms.pictures('gen_2');
  await expect(rooms.openPicture(lost as never)).rejects.toMatchObject({ code: 'generation_gone' });
  expect((await replay('gen_3')).includes(pictureOf('same').toString('base64'))).toBe(true);
});

test('pictures go by total size, and the spool of a record gives its picture as long as it is there', async () => {
  await rooms.make('gen_1', streamOf('a'));
  rooms.advance(1000);
  await rooms.make('gen_2', streamOf('b'));
  await rooms.retain({ picturesKeepBytes: 300_000 });
  expect((await rooms.blobs.list()).map(({ hash }) => hash)).toEqual([hashOf(pictureOf('b'))]);
  const [picture] = await rooms.pictures('gen_1');
  const opened = await rooms.openPicture(picture as never);
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.read(1, opened.byteLength - 1)) {
    pieces.push(Uint8Array.from(piece));
  }
  await opened.close();
  expect(Buffer.concat(pieces).equals(pictureOf('a').subarray(1, -1))).toBe(true);
});

test('what is removed leaves nothing behind but the books', async () => {
  await rooms.make('gen_1', streamOf('a'));
  await rooms.make('gen_2', streamOf('b'));
  await rooms.retain({ spoolKeepBytes: 300_000 });
  for (const id of ['gen_1', 'gen_2']) {
    expect(await rooms.removeGeneration(id)).toBe(true);
    expect(await rooms.removeGeneration(id)).toBe(false);
    expect(await rooms.ledger(id)).toMatchObject({ state: 'settled' });
    await expect(replay(id)).rejects.toMatchObject({ code: 'generation_not_found' });
  }
  expect(await rooms.blobs.list()).toEqual([]);
  expect(await rooms.skeletons.list()).toEqual([]);
  expect(await rooms.spools.listKept()).toEqual([]);
});

test('blobs that no record names are swept when they are old, and only then', async () => {
  const writer = rooms.blobs.openWriter();
  await writer.write(Buffer.from('nobody'));
  await writer.finish();
  await rooms.make('gen_1', streamOf('a'));
  await rooms.retain({});
  expect(await rooms.blobs.list()).toHaveLength(2);
  rooms.advance(3_660_000);
  await rooms.retain({});
  expect((await rooms.blobs.list()).map(({ hash }) => hash)).toEqual([hashOf(pictureOf('a'))]);
});

test('a picture that is made again while its blob is being removed is there afterwards', async () => {
  for (let round = 0; round < 30; round++) {
    const bytes = Buffer.alloc(50_000, `round ${round}`);
    const first = rooms.blobs.openWriter();
    await first.write(bytes);
    const { hash } = await first.finish();
    const again = rooms.blobs.openWriter();
    await again.write(bytes);
    let isUsed = false;
    const finishing = async () => {
      for (let turns = 0; turns < round; turns++) {
        await Promise.resolve();
      }
      await again.finish();
      isUsed = true;
    };
    await Promise.all([
      rooms.blobs.removeUnused(hash, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return isUsed;
      }),
      finishing(),
    ]);
    expect(await rooms.blobs.size(hash)).toBe(50_000);
  }
});

test.each([50_000, 4_000_000])('nothing is kept of pictures that are not kept (%i bytes)', async (bytes) => {
  const plain = await openRooms(await makeFolder(), { keepsPictures: false });
  await plain.make(
    'gen_1',
    thoughtEvent('hm') + imageEvent(Buffer.alloc(bytes, 1).toString('base64')) + usageEvent(),
  );
  await plain.retain({ spoolKeepBytes: 0 });
  expect(await plain.read('gen_1')).toMatchObject({ spool_state: 'none' });
  expect(await readdir(join(plain.dataDir, 'skeletons'))).toEqual([]);
  await plain[Symbol.asyncDispose]();
});
