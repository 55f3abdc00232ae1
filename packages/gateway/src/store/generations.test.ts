import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGenerationId, type GenerationId, type TokenId } from '../base/ids.ts';
import { type Database, openDatabase } from './database.ts';
import {
  countBlobUses,
  findByIdempotencyKey,
  insertAdmitted,
  listGenerations,
  listOldestGenerations,
  listPictures,
  listRunning,
  putPictures,
  readGeneration,
  releaseIdempotencyKey,
  releasePictureBlobs,
  removeGeneration,
  type Settlement,
  settleGeneration,
  sumBlobBytes,
  updateSpoolState,
} from './generations.ts';
import { listReserved, readLedger, readSpent } from './ledger.ts';
import type { GenerationRow, LedgerRow, PictureRow } from './tables.ts';
import { sumUsage } from './usage.ts';
import { openWriteQueue, type WriteQueue } from './write-queue.ts';

const TOKEN = 'tok_a' as TokenId;
const DAY_MS = 86_400_000;
const NOON = Date.UTC(2026, 10, 5, 12);

let dataDir: string;
let db: Database;
let queue: WriteQueue;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'heliograph-store-'));
  db = await openDatabase(dataDir);
  queue = await openWriteQueue(dataDir, { stuck() {}, recovered() {} });
});

afterEach(async () => {
  queue.close();
  await db.destroy();
  rmSync(dataDir, { recursive: true, force: true });
});

function admitted(change: Partial<GenerationRow> = {}): readonly [GenerationRow, LedgerRow] {
  const id = change.id ?? createGenerationId();
  const generation: GenerationRow = {
    id,
    token_id: TOKEN,
    group_name: 'direct',
    model: 'gemini-3.1-flash-image',
    method: 'streamGenerateContent',
    tail: 'spec',
    delivery: 'inline',
    created_at: NOON,
    finished_at: null,
    outcome: null,
    error_code: null,
    error_message: null,
    finish_reason: null,
    block_reason: null,
    channel_id: null,
    attempts: null,
    requested: '{"imageSize":"1K"}',
    picture_count: 0,
    usage: null,
    usage_estimated: 0,
    charge_micros: 0,
    operator_micros: 0,
    spool_bytes: 0,
    spool_state: 'spool',
    idempotency_key: null,
    fingerprint: null,
    first_chunk_ms: null,
    ...change,
  };
  const ledger: LedgerRow = {
    generation_id: id,
    token_id: generation.token_id,
    state: 'reserved',
    reserved_micros: 90_000,
    settled_micros: 0,
    pictures: 1,
    reserved_at: generation.created_at,
    closed_at: null,
  };
  return [generation, ledger];
}

function pictureOf(id: GenerationId, change: Partial<PictureRow> = {}): PictureRow {
  return {
    generation_id: id,
    kind: 'final',
    number: 0,
    blob: 'aa',
    mime_type: 'image/png',
    bytes: 1000,
    width: 1024,
    height: 1024,
    spool_offset: 10,
    spool_length: 1336,
    ...change,
  };
}

function settlementOf(id: GenerationId, change: Partial<Settlement> = {}): Settlement {
  return {
    id,
    record: { finished_at: NOON + 5000, outcome: 'complete', picture_count: 1, charge_micros: 67_200 },
    pictures: [pictureOf(id)],
    usage: [
      {
        generation_id: id,
        token_id: TOKEN,
        group_name: 'direct',
        model: 'gemini-3.1-flash-image',
        channel_id: null,
        modality: 'output_image',
        payer: 'caller',
        tokens: 1120,
        micros: 67_200,
        estimated: 0,
        created_at: NOON + 5000,
      },
    ],
    ledger: { state: 'settled', settledMicros: 67_200, pictures: 1, closedAt: NOON + 5000 },
    ...change,
  };
}

const spent = () => readSpent(db, TOKEN, { dayStart: NOON - DAY_MS / 2, monthStart: NOON - 4.5 * DAY_MS });

describe('a generation in the store', () => {
  it('is reserved when admitted and moves record, pictures, usage and ledger together when settled', async () => {
    const [generation, ledger] = admitted();
    await insertAdmitted(queue, generation, ledger);
    expect(await readGeneration(db, generation.id)).toMatchObject(generation);
    expect(await listReserved(db)).toMatchObject([ledger]);
    expect(await listRunning(db)).toHaveLength(1);
    expect(await spent()).toMatchObject({ totalMicros: 0, reservedMicros: 90_000, picturesToday: 0 });

    expect(await settleGeneration(queue, settlementOf(generation.id))).toBe(true);
    expect(await readGeneration(db, generation.id)).toMatchObject({
      outcome: 'complete',
      charge_micros: 67_200,
      requested: generation.requested,
    });
    expect(await listPictures(db, generation.id)).toMatchObject([pictureOf(generation.id)]);
    expect(await readLedger(db, generation.id)).toMatchObject({ state: 'settled', settled_micros: 67_200 });
    expect(await spent()).toEqual({
      totalMicros: 67_200,
      dayMicros: 67_200,
      monthMicros: 67_200,
      picturesToday: 1,
      reservedMicros: 0,
    });
    expect(await listReserved(db)).toEqual([]);
    expect(await listRunning(db)).toEqual([]);
  });

  it('is settled once: whoever comes second changes nothing', async () => {
    const [generation, ledger] = admitted();
    await insertAdmitted(queue, generation, ledger);
    const released: Settlement = {
      ...settlementOf(generation.id),
      record: { finished_at: NOON, outcome: 'interrupted' },
      ledger: { state: 'released', settledMicros: 0, pictures: 0, closedAt: NOON },
    };
    const [first, second] = await Promise.all([
      settleGeneration(queue, settlementOf(generation.id)),
      settleGeneration(queue, released),
    ]);
    expect([first, second]).toEqual([true, false]);
    expect(await settleGeneration(queue, settlementOf(generation.id))).toBe(false);
    expect(await readGeneration(db, generation.id)).toMatchObject({ outcome: 'complete' });
    expect(await sumUsage(db, { since: 0, until: NOON * 2, by: [], filter: {} })).toEqual([
      { tokens: 1120, micros: 67_200, generations: 1 },
    ]);
  });

  it('counts what was settled today and this month, by the time of settling', async () => {
    for (const closedAt of [NOON, NOON - DAY_MS, NOON - 20 * DAY_MS]) {
      const [generation, ledger] = admitted();
      await insertAdmitted(queue, generation, ledger);
      await settleGeneration(queue, {
        ...settlementOf(generation.id),
        ledger: { state: 'settled', settledMicros: 10, pictures: 2, closedAt },
      });
    }
    expect(await spent()).toMatchObject({
      totalMicros: 30,
      monthMicros: 20,
      dayMicros: 10,
      picturesToday: 2,
    });
    // The machine's clock was set back between two runs: what was spent "tomorrow" is not spent again.
    const [generation, ledger] = admitted();
    await insertAdmitted(queue, generation, ledger);
    await settleGeneration(queue, {
      ...settlementOf(generation.id),
      ledger: { state: 'settled', settledMicros: 5, pictures: 1, closedAt: NOON + DAY_MS },
    });
    expect(await spent()).toMatchObject({ dayMicros: 15, picturesToday: 3 });
  });

  it('leaves the books behind when it is removed, and is not removed while it runs', async () => {
    const [generation, ledger] = admitted();
    await insertAdmitted(queue, generation, ledger);
    expect(await removeGeneration(queue, generation.id)).toBe(false);
    await settleGeneration(queue, settlementOf(generation.id));
    expect(await removeGeneration(queue, generation.id)).toBe(true);
    expect(await readGeneration(db, generation.id)).toBeUndefined();
    expect(await listPictures(db, generation.id)).toEqual([]);
    expect(await spent()).toMatchObject({ totalMicros: 67_200 });
    expect(await removeGeneration(queue, generation.id)).toBe(false);
  });

  it('shares a blob with others, and lets go of it', async () => {
    const ids: GenerationId[] = [];
    for (let number = 0; number < 2; number++) {
      const [generation, ledger] = admitted({ created_at: NOON + number });
      await insertAdmitted(queue, generation, ledger);
      await settleGeneration(queue, settlementOf(generation.id));
      ids.push(generation.id);
    }
    const [first, second] = ids as [GenerationId, GenerationId];
    await putPictures(queue, [pictureOf(first, { kind: 'preview', blob: 'bb', bytes: 50 })]);
    expect(await countBlobUses(db, 'aa')).toBe(2);
    expect(await sumBlobBytes(db)).toBe(1050);
    expect(await releasePictureBlobs(queue, first)).toBe(2);
    expect(await countBlobUses(db, 'aa')).toBe(1);
    expect(await listOldestGenerations(db, { hasBlobs: true, limit: 10 })).toMatchObject([{ id: second }]);
    expect(await updateSpoolState(queue, first, 'skeleton')).toBe(true);
    expect(
      await listOldestGenerations(db, { spoolState: 'spool', finishedBefore: NOON + 6000, limit: 10 }),
    ).toMatchObject([{ id: second }]);
  });
});

describe('an idempotency key', () => {
  const holder = () => findByIdempotencyKey(db, TOKEN, 'k', NOON - DAY_MS);

  it('finds the running and the complete generation of the same token, not a failed or an old one', async () => {
    const [generation, ledger] = admitted({ idempotency_key: 'k' });
    await insertAdmitted(queue, generation, ledger);
    expect(await holder()).toMatchObject({ id: generation.id });
    expect(await findByIdempotencyKey(db, 'tok_b' as TokenId, 'k', 0)).toBeUndefined();
    expect(await findByIdempotencyKey(db, TOKEN, 'k', NOON + 1)).toBeUndefined();
    await settleGeneration(queue, settlementOf(generation.id));
    expect(await holder()).toMatchObject({ id: generation.id });

    const [later, laterLedger] = admitted({ idempotency_key: 'k', created_at: NOON + 9 });
    await insertAdmitted(queue, later, laterLedger);
    expect(await holder()).toMatchObject({ id: later.id });
    await settleGeneration(queue, {
      ...settlementOf(later.id),
      record: { outcome: 'truncated', finished_at: NOON },
    });
    expect(await holder()).toMatchObject({ id: generation.id });
    expect(await releaseIdempotencyKey(queue, generation.id)).toBe(true);
    expect(await holder()).toBeUndefined();
  });
});

describe('the list of generations', () => {
  it('goes newest first, page by page, also through equal times, and filters', async () => {
    const all: GenerationRow[] = [];
    for (let number = 0; number < 25; number++) {
      const [generation, ledger] = admitted({
        created_at: NOON + Math.floor(number / 5),
        model: number % 2 === 0 ? 'gemini-3.1-flash-image' : 'gemini-3-pro-image',
        token_id: (number < 20 ? TOKEN : 'tok_b') as TokenId,
      });
      await insertAdmitted(queue, generation, ledger);
      all.push(generation);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listGenerations(db, {}, cursor, 4);
      seen.push(...page.generations.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(
      all.toSorted((a, b) => b.created_at - a.created_at || (a.id < b.id ? 1 : -1)).map(({ id }) => id),
    );

    const of = async (filter: Parameters<typeof listGenerations>[1]) =>
      (await listGenerations(db, filter, undefined, 200)).generations.length;
    expect(await of({ tokenId: TOKEN })).toBe(20);
    expect(await of({ model: 'gemini-3-pro-image' })).toBe(12);
    expect(await of({ since: NOON + 1, until: NOON + 3 })).toBe(10);
    expect(await of({ state: 'finished' })).toBe(0);
    await settleGeneration(queue, settlementOf(all[0]?.id as GenerationId));
    expect(await of({ state: 'running' })).toBe(24);
    expect(await of({ outcome: 'complete', group: 'direct' })).toBe(1);
  });

  it('refuses a cursor that is not one', async () => {
    await expect(listGenerations(db, {}, 'nonsense', 10)).rejects.toMatchObject({ code: 'invalid_request' });
  });
});
