import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventOf, imageEvent, readChunks, thoughtEvent, usageEvent } from '@heliograph/testkit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GenerationId } from '../src/base/ids.ts';
import { putPictures } from '../src/store/generations.ts';
import { type DiskRooms, hashOf, makeFolder, openRooms, readAll } from './rooms-of-disk.ts';

const PICTURE = Buffer.alloc(150_001, 'heliograph');
const BASE64 = PICTURE.toString('base64');
const HEAD = thoughtEvent('hm');
const IMAGE = imageEvent(BASE64);
const STREAM = HEAD + IMAGE + usageEvent();
/** Behind the quote that ends the picture. */
const PICTURE_ENDS = HEAD.length + IMAGE.indexOf('"', IMAGE.indexOf(BASE64)) + 1;

/** A start after a death: the same folder, a new process's view of it. */
async function restart(rooms: DiskRooms, options = {}): Promise<DiskRooms> {
  await rooms.close();
  return openRooms(rooms.dataDir, options);
}

async function recoverCutAt(cutAt: number, options = {}) {
  const before = await openRooms(await makeFolder(), options);
  const written = await before.make('gen_1', STREAM, { ends: false, cutAt });
  const rooms = await restart(before, options);
  const recovered = await rooms.recover();
  return { rooms, recovered, written };
}

async function replay(rooms: DiskRooms, id: string) {
  const reader = await rooms.openReader(id);
  const bytes = await readAll(reader);
  await reader.close();
  return { bytes, end: reader.end };
}

test('wherever it was cut: a whole picture is kept and charged, everything else released', async () => {
  const places = [
    fc.integer({ min: 0, max: STREAM.length }),
    fc.integer({ min: PICTURE_ENDS - 2, max: STREAM.length }),
    fc.constantFrom(0, HEAD.length, HEAD.length + IMAGE.length, STREAM.length, PICTURE_ENDS),
  ];
  await fc.assert(
    fc.asyncProperty(fc.oneof(...places), async (cutAt) => {
      const { rooms, recovered, written } = await recoverCutAt(cutAt);
      const isWhole = cutAt >= PICTURE_ENDS;
      const isComplete = cutAt >= STREAM.length - 1;
      expect(recovered).toMatchObject([
        {
          id: 'gen_1',
          outcome: isComplete ? 'complete' : 'interrupted',
          pictures: isWhole ? 1 : 0,
          mayBeChargedUpstream: !isComplete,
        },
      ]);
      const pictures = await rooms.pictures('gen_1');
      expect(pictures.map(({ blob }) => blob)).toEqual(isWhole ? [hashOf(PICTURE)] : []);
      const ledger = await rooms.ledger('gen_1');
      expect(ledger?.state).toBe(isWhole ? 'settled' : 'released');
      expect((ledger?.settled_micros ?? 0) > 0).toBe(isWhole);
      const row = await rooms.read('gen_1');
      expect(row).toMatchObject({
        charge_micros: ledger?.settled_micros,
        error_code: isComplete ? null : 'interrupted',
        usage_estimated: isWhole && !isComplete ? 1 : 0,
        idempotency_key: isComplete ? 'key' : null,
      });
      expect(await rooms.spools.listUnfinished()).toEqual([]);
      if (written.length > 0 && row?.spool_bytes !== 0) {
        const { bytes, end } = await replay(rooms, 'gen_1');
        expect(bytes.subarray(0, row?.spool_bytes).equals(written.subarray(0, row?.spool_bytes))).toBe(true);
        if (end?.kind === 'complete') {
          const last = readChunks(bytes).at(-1);
          expect(last?.error?.message ?? 'complete').toMatch(isComplete ? /^complete$/ : /restarted/);
        } else {
          expect(end).toMatchObject({ kind: 'truncated', error: { code: 'interrupted' } });
        }
      }
      expect(rooms.faults).toEqual([]);
      await rooms[Symbol.asyncDispose]();
    }),
    { numRuns: 40 },
  );
});

test('without blobs the picture of an interrupted stream is read out of its spool', async () => {
  const { rooms } = await recoverCutAt(PICTURE_ENDS, { keepsPictures: false });
  const [picture] = await rooms.pictures('gen_1');
  expect(picture).toMatchObject({ blob: null, bytes: PICTURE.length });
  const opened = await rooms.openPicture(picture as never);
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.read(0, opened.byteLength)) {
    pieces.push(Uint8Array.from(piece));
  }
  await opened.close();
  expect(Buffer.concat(pieces).equals(PICTURE)).toBe(true);
  await rooms[Symbol.asyncDispose]();
});

test('a thought picture whose chunk broke off is a preview and costs nothing', async () => {
  const thought = IMAGE.replace('{"inlineData"', '{"thought":true,"inlineData"');
  const before = await openRooms(await makeFolder());
  await before.make('gen_1', thought, { ends: false, cutAt: thought.length - 30 });
  const rooms = await restart(before);
  expect(await rooms.recover()).toMatchObject([{ outcome: 'interrupted', pictures: 0, chargeMicros: 0 }]);
  expect(await rooms.pictures('gen_1')).toMatchObject([{ kind: 'preview', blob: hashOf(PICTURE) }]);
  await rooms[Symbol.asyncDispose]();
});

test('what was delivered as a link is known by its record, and charged', async () => {
  const before = await openRooms(await makeFolder());
  const writer = before.blobs.openWriter();
  await writer.write(PICTURE);
  const { hash } = await writer.finish();
  const link = eventOf({
    candidates: [
      { content: { parts: [{ fileData: { mimeType: 'image/png', fileUri: 'https://x/api/v1/files/…' } }] } },
    ],
  });
  await before.make('gen_1', HEAD + link, { ends: false, delivery: 'link' });
  await putPictures(before.queue, [
    {
      generation_id: 'gen_1' as GenerationId,
      kind: 'final',
      number: 0,
      blob: hash,
      mime_type: 'image/png',
      bytes: PICTURE.length,
      width: 1024,
      height: 1024,
      spool_offset: null,
      spool_length: null,
    },
  ]);
  const rooms = await restart(before);
  expect(await rooms.recover()).toMatchObject([{ outcome: 'interrupted', pictures: 1 }]);
  expect(await rooms.pictures('gen_1')).toMatchObject([{ blob: hash, width: 1024 }]);
  expect((await rooms.ledger('gen_1'))?.settled_micros).toBeGreaterThan(60_000);
  await rooms[Symbol.asyncDispose]();
});

test('killed between the books and the spool, the next start charges nothing again', async () => {
  const before = await openRooms(await makeFolder());
  await before.make('gen_1', STREAM, { ends: false });
  let rooms = await restart(before);
  const { markFinished } = rooms.spools;
  rooms.spools.markFinished = async () => {
    throw new Error('killed');
  };
  await expect(rooms.recover()).rejects.toThrow('killed');
  rooms.spools.markFinished = markFinished;
  const settled = await rooms.ledger('gen_1');
  const usage = await rooms.usage('gen_1');
  expect(settled?.state).toBe('settled');
  rooms = await restart(rooms);
  expect(await rooms.spools.listUnfinished()).toHaveLength(1);
  expect(await rooms.recover()).toEqual([]);
  expect(await rooms.spools.listUnfinished()).toEqual([]);
  expect(await rooms.ledger('gen_1')).toEqual(settled);
  expect(await rooms.usage('gen_1')).toEqual(usage);
  const { bytes } = await replay(rooms, 'gen_1');
  expect(bytes.toString()).toBe(STREAM);
  await rooms[Symbol.asyncDispose]();
});

test('what had no byte yet is released and answers with its error', async () => {
  const before = await openRooms(await makeFolder());
  await before.make('gen_1', '', { ends: false });
  const rooms = await restart(before);
  expect(await rooms.recover()).toMatchObject([{ outcome: 'interrupted', pictures: 0, chargeMicros: 0 }]);
  expect((await rooms.ledger('gen_1'))?.state).toBe('released');
  const reader = await rooms.openReader('gen_1');
  expect(reader.end).toMatchObject({ kind: 'failed', error: { code: 'interrupted' } });
  await reader.close();
  await rooms[Symbol.asyncDispose]();
});

test('orphans go: spools and skeletons of nobody, and what was half-written', async () => {
  const before = await openRooms(await makeFolder());
  await before.make('gen_1', STREAM);
  await before.make('gen_2', STREAM, { ends: false });
  await before.make('gen_3', STREAM);
  await before.retain({ spoolKeepBytes: 0 });
  await before.db
    .deleteFrom('generations')
    .where('id', 'in', ['gen_1', 'gen_2'] as never[])
    .execute();
  await writeFile(join(before.dataDir, 'skeletons', 'gen_9.part'), 'half');
  const rooms = await restart(before);
  expect(await rooms.recover()).toEqual([]);
  expect(await rooms.spools.listUnfinished()).toEqual([]);
  expect(await rooms.spools.listKept()).toEqual([]);
  expect(await rooms.skeletons.list()).toEqual(['gen_3']);
  expect((await replay(rooms, 'gen_3')).bytes.toString()).toBe(STREAM);
  await rooms[Symbol.asyncDispose]();
});

test('a small spool without a picture is there again; a record whose spool is gone says so', async () => {
  const before = await openRooms(await makeFolder());
  const written = await before.make('gen_1', HEAD + usageEvent());
  await before.make('gen_2', STREAM);
  await before.spools.remove('gen_2');
  const rooms = await restart(before);
  await rooms.recover();
  expect((await replay(rooms, 'gen_1')).bytes.equals(written)).toBe(true);
  expect(await rooms.read('gen_1')).toMatchObject({ outcome: 'complete', spool_state: 'spool' });
  expect(await rooms.read('gen_2')).toMatchObject({ outcome: 'complete', spool_state: 'none' });
  await expect(rooms.openReader('gen_2')).rejects.toMatchObject({ code: 'generation_gone' });
  await rooms[Symbol.asyncDispose]();
});
