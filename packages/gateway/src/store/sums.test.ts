import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelId, GenerationId, TokenId } from '../base/ids.ts';
import { type Database, openDatabase } from './database.ts';
import { listOldestGenerations, sumBlobBytes } from './generations.ts';
import { readSpent } from './ledger.ts';
import { sumUsage } from './usage.ts';

const TOKEN = 'tok_a' as TokenId;
const GENERATIONS = 30_000;
const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
/** Ten days; many generations share a millisecond. */
const EVERY_MS = Math.floor((10 * DAY_MS) / GENERATIONS / 5) * 5;
const END = START + GENERATIONS * EVERY_MS;

let dataDir: string;
let db: Database;

/** Thousands of generations, made by the database itself: number i of two tokens, three models, ten days. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'heliograph-sums-'));
  db = await openDatabase(dataDir);
  const numbers = sql`with recursive n(i) as (select 0 union all select i + 1 from n where i < ${GENERATIONS - 1})`;
  const at = sql`${START} + (i / 5) * ${5 * EVERY_MS}`;
  await sql`insert into ledger ${numbers} select 'gen_' || i, case when i % 3 = 0 then 'tok_b' else 'tok_a' end,
    case when i % 1000 = 1 then 'reserved' else 'settled' end, 7, case when i % 1000 = 1 then 0 else 2 end, 1, ${at},
    case when i % 1000 = 1 then null else ${at} end from n`.execute(db);
  await sql`insert into usage ${numbers} select 'gen_' || i, case when i % 3 = 0 then 'tok_b' else 'tok_a' end, 'direct',
    'model-' || (i % 2), 'ch_a', m.modality, 'caller', 10, 1, 0, ${at}
    from n, (select 'input_text' as modality union all select 'output_image') m`.execute(db);
  await sql`insert into generations (id, token_id, group_name, model, method, tail, delivery, created_at, finished_at,
    outcome) ${numbers} select 'gen_' || i, 'tok_a', 'direct', 'model-0', 'generateContent', 'spec', 'inline', ${at},
    ${at}, 'complete' from n`.execute(db);
  await sql`insert into pictures (generation_id, kind, number, blob, mime_type, bytes, begun_at) ${numbers}
    select 'gen_' || i, 'final', 0, case when i >= 20000 then 'blob-' || (i / 2) end, 'image/png', 3, ${at} from n`.execute(
    db,
  );
}, 120_000);

afterAll(async () => {
  await db.destroy();
  rmSync(dataDir, { recursive: true, force: true });
});

/** How often everything else had its turn while `work` ran. */
async function countTurns(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const tick = (): void => {
    turns++;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  isOver = true;
  return turns;
}

describe('sums over very many rows', () => {
  it('are right for a token, its day and its month, and leave out what they are told to', async () => {
    const since = { dayStart: END - DAY_MS, monthStart: START + 3 * DAY_MS };
    const exact = await sql<{ total: number; month: number; day: number; reserved: number }>`
      select sum(settled_micros) as total, sum(case when closed_at >= ${since.monthStart} then settled_micros end) as month,
        sum(case when closed_at >= ${since.dayStart} then settled_micros end) as day,
        sum(case when state = 'reserved' then reserved_micros end) as reserved
      from ledger where token_id = ${TOKEN}`.execute(db);
    const { total, month, day, reserved } = exact.rows[0] ?? {};
    expect(await readSpent(db, TOKEN, since)).toEqual({
      totalMicros: total,
      monthMicros: month,
      dayMicros: day,
      picturesToday: (day ?? 0) / 2,
      reservedMicros: reserved,
    });
    const without = new Set(['gen_2', 'gen_4', 'gen_1'] as GenerationId[]);
    const rest = await readSpent(db, TOKEN, since, without);
    expect(rest.totalMicros).toBe((total ?? 0) - 4);
    expect(rest.reservedMicros).toBe((reserved ?? 0) - 7);
  });

  it('are right for every grouping of the usage', async () => {
    const span = { since: START, until: END };
    expect(await sumUsage(db, { ...span, by: [], filter: {} })).toEqual([
      { tokens: 20 * GENERATIONS, micros: 2 * GENERATIONS, generations: GENERATIONS },
    ]);
    expect(await sumUsage(db, { ...span, by: ['token', 'modality'], filter: { model: 'model-1' } })).toEqual(
      ['tok_a', 'tok_b'].flatMap((token) =>
        ['input_text', 'output_image'].map((modality) => {
          const generations = token === 'tok_a' ? GENERATIONS / 3 : GENERATIONS / 6;
          return { token, modality, tokens: 10 * generations, micros: generations, generations };
        }),
      ),
    );
    const days = await sumUsage(db, {
      ...span,
      by: ['day', 'channel'],
      filter: { channelId: 'ch_a' as ChannelId },
    });
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 10 }, (_, index) => `2026-01-${String(index + 1).padStart(2, '0')}`),
    );
    expect(days.reduce((sum, { generations }) => sum + generations, 0)).toBe(GENERATIONS);
    expect(days[0]).toMatchObject({ channel: 'ch_a' });
    expect(await sumUsage(db, { since: 0, until: START, by: ['model'], filter: {} })).toEqual([]);
    expect(await sumUsage(db, { since: 0, until: START, by: [], filter: {} })).toEqual([
      { tokens: 0, micros: 0, generations: 0 },
    ]);
  });

  it('count each blob once, and find the oldest that are still kept', async () => {
    expect(await sumBlobBytes(db)).toBe(5_000 * 3);
    const oldest = await listOldestGenerations(db, { hasBlobs: true, limit: 3 });
    expect(oldest.map(({ created_at }) => created_at)).toEqual(Array(3).fill(START + 20_000 * EVERY_MS));
    expect(await listOldestGenerations(db, { hasBlobs: true, finishedBefore: START, limit: 3 })).toEqual([]);
  });

  it('let the streams have their turns', async () => {
    const ofSpent = await countTurns(() => readSpent(db, TOKEN, { dayStart: 0, monthStart: 0 }));
    expect(ofSpent).toBeGreaterThanOrEqual(Math.floor((GENERATIONS * 2) / 3 / 8_000));
    const ofUsage = await countTurns(() => sumUsage(db, { since: 0, until: END, by: ['day'], filter: {} }));
    expect(ofUsage).toBeGreaterThanOrEqual((GENERATIONS * 2) / 4_000);
  });
});
