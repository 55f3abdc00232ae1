import { sql } from 'kysely';
import type { GenerationId, TokenId } from '../base/ids.ts';
import { type Database, retryWhileBusy } from './database.ts';
import { splitRows } from './split-rows.ts';
import type { LedgerRow } from './tables.ts';

/** What a token was charged, by the time of settling; money in micro-dollars, pictures since the day began. */
export interface Spent {
  readonly totalMicros: number;
  readonly dayMicros: number;
  readonly monthMicros: number;
  readonly picturesToday: number;
  /** Held for generations that are not settled yet; not part of the sums. */
  readonly reservedMicros: number;
}

const ROWS_AT_ONCE = 8_000;
/** Later than any entry. */
const END_OF_TIME = Number.MAX_SAFE_INTEGER;

/**
 * Sums the books of one token, in pieces that leave streams their turns. `dayStart` and `monthStart` in ms since 1970.
 * Generations of `without` are left out: the set is looked at when a statement runs, so what was added to it while the
 * database was waited for counts too.
 */
export async function readSpent(
  db: Database,
  tokenId: TokenId,
  since: { readonly dayStart: number; readonly monthStart: number },
  without: ReadonlySet<GenerationId> = new Set(),
): Promise<Spent> {
  const spent = { totalMicros: 0, dayMicros: 0, monthMicros: 0, picturesToday: 0, reservedMicros: 0 };
  const others = () =>
    without.size === 0 ? sql`` : sql` and generation_id not in (${sql.join([...without])})`;
  const { rows: open } = await retryWhileBusy(() =>
    sql<{ readonly micros: number | null }>`select sum(reserved_micros) as micros from ledger
      where token_id = ${tokenId} and closed_at is null${others()}`.execute(db),
  );
  spent.reservedMicros = open[0]?.micros ?? 0;

  const nth = (from: number, until: number, skip: number) =>
    sql<{ readonly at: number }>`select closed_at as at from ledger
      where token_id = ${tokenId} and closed_at >= ${from} and closed_at < ${until}
      order by closed_at limit 1 offset ${skip}`;
  for await (const { from, until } of splitRows(db, { from: 0, until: END_OF_TIME }, nth, ROWS_AT_ONCE)) {
    const { rows } = await retryWhileBusy(() =>
      sql<{ total: number | null; month: number | null; day: number | null; pictures: number | null }>`
        select sum(settled_micros) as total,
          sum(case when closed_at >= ${since.monthStart} then settled_micros end) as month,
          sum(case when closed_at >= ${since.dayStart} then settled_micros end) as day,
          sum(case when closed_at >= ${since.dayStart} then pictures end) as pictures
        from ledger
        where token_id = ${tokenId} and closed_at >= ${from} and closed_at < ${until}${others()}`.execute(db),
    );
    spent.totalMicros += rows[0]?.total ?? 0;
    spent.monthMicros += rows[0]?.month ?? 0;
    spent.dayMicros += rows[0]?.day ?? 0;
    spent.picturesToday += rows[0]?.pictures ?? 0;
  }
  return spent;
}

/** Entries that are still open, oldest first. */
export async function listReserved(db: Database): Promise<readonly LedgerRow[]> {
  return retryWhileBusy(() =>
    db
      .selectFrom('ledger')
      .selectAll()
      .where('state', '=', sql.lit('reserved' as const))
      .orderBy('reserved_at')
      .execute(),
  );
}

export async function readLedger(db: Database, generationId: string): Promise<LedgerRow | undefined> {
  return retryWhileBusy(() =>
    db
      .selectFrom('ledger')
      .selectAll()
      .where('generation_id', '=', generationId as LedgerRow['generation_id'])
      .executeTakeFirst(),
  );
}
