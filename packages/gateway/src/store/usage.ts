import { sql } from 'kysely';
import type { ChannelId, TokenId } from '../base/ids.ts';
import { type Database, retryWhileBusy } from './database.ts';
import { type Range, splitRows } from './split-rows.ts';
import type { Modality } from './tables.ts';

export type UsageKey = 'token' | 'group' | 'model' | 'channel' | 'modality' | 'day' | 'payer';

export interface UsageQuery {
  /** From this moment, and before that one; ms since 1970. */
  readonly since: number;
  readonly until: number;
  readonly by: readonly UsageKey[];
  readonly filter: UsageFilter;
}

interface UsageFilter {
  readonly tokenId?: TokenId;
  readonly group?: string;
  readonly model?: string;
  readonly channelId?: ChannelId;
  readonly modality?: Modality;
  readonly payer?: 'caller' | 'operator';
}

/** The members of `by` that were asked for, and their sums. */
export interface UsageSum {
  readonly token?: TokenId;
  readonly group?: string;
  readonly model?: string;
  readonly channel?: ChannelId | null;
  readonly modality?: Modality;
  /** UTC, `2026-11-05`. */
  readonly day?: string;
  readonly payer?: 'caller' | 'operator';
  readonly tokens: number;
  readonly micros: number;
  /** How many generations took part. */
  readonly generations: number;
}

const EXPRESSIONS = {
  token: sql`token_id`,
  group: sql`group_name`,
  model: sql`model`,
  channel: sql`channel_id`,
  modality: sql`modality`,
  day: sql`date(created_at / 1000, 'unixepoch')`,
  payer: sql`payer`,
} as const satisfies Record<UsageKey, unknown>;

const ROWS_AT_ONCE = 4_000;

/**
 * Sums of what was used, dearest first; with `day`, day by day. Read in pieces that are added up here: a year of many
 * generations must not hold up a stream. The rows of one generation have one time, so none is counted twice.
 */
export async function sumUsage(db: Database, query: UsageQuery): Promise<readonly UsageSum[]> {
  const keys = [...new Set(query.by)];
  const sums = new Map<string, UsageSum>();
  const nth = (from: number, until: number, skip: number) =>
    sql<{ readonly at: number }>`select created_at as at from usage
      where created_at >= ${from} and created_at < ${until} order by created_at limit 1 offset ${skip}`;
  const span = { from: query.since, until: query.until };
  for await (const range of splitRows(db, span, nth, ROWS_AT_ONCE)) {
    const { rows } = await retryWhileBusy(() => sumRange(keys, query.filter, range).execute(db));
    for (const row of rows) {
      const name = JSON.stringify(keys.map((key) => row[key]));
      const before = sums.get(name);
      sums.set(name, {
        ...row,
        tokens: row.tokens + (before?.tokens ?? 0),
        micros: row.micros + (before?.micros ?? 0),
        generations: row.generations + (before?.generations ?? 0),
      });
    }
  }
  if (keys.length === 0 && sums.size === 0) {
    return [{ tokens: 0, micros: 0, generations: 0 }];
  }
  return [...sums.values()].sort((a, b) => compareDays(a, b) || b.micros - a.micros || b.tokens - a.tokens);
}

function compareDays(a: UsageSum, b: UsageSum): number {
  return a.day === undefined || b.day === undefined || a.day === b.day ? 0 : a.day < b.day ? -1 : 1;
}

function sumRange(keys: readonly UsageKey[], filter: UsageFilter, { from, until }: Range) {
  const expressions = keys.map((key) => EXPRESSIONS[key]);
  const conditions = [
    sql`created_at >= ${from} and created_at < ${until}`,
    ...(filter.tokenId === undefined ? [] : [sql`token_id = ${filter.tokenId}`]),
    ...(filter.group === undefined ? [] : [sql`group_name = ${filter.group}`]),
    ...(filter.model === undefined ? [] : [sql`model = ${filter.model}`]),
    ...(filter.channelId === undefined ? [] : [sql`channel_id = ${filter.channelId}`]),
    ...(filter.modality === undefined ? [] : [sql`modality = ${filter.modality}`]),
    ...(filter.payer === undefined ? [] : [sql`payer = ${filter.payer}`]),
  ];
  const columns = [
    ...keys.map((key, index) => sql`${expressions[index]} as ${sql.ref(key)}`),
    sql`sum(tokens) as tokens`,
    sql`sum(micros) as micros`,
    sql`count(distinct generation_id) as generations`,
  ];
  const group = keys.length === 0 ? sql`having count(*) > 0` : sql`group by ${sql.join(expressions)}`;
  return sql<UsageSum>`select ${sql.join(columns)} from usage where ${sql.join(conditions, sql` and `)} ${group}`;
}
