import type { RawBuilder } from 'kysely';
import { type Database, nextTurn, retryWhileBusy } from './database.ts';

export interface Range {
  /** From this moment, and before that one; ms since 1970. */
  readonly from: number;
  readonly until: number;
}

/**
 * Cuts a span of time into ranges that hold a few thousand rows each, so that a sum over very many of them leaves the
 * streams their turns (the driver works on their thread). `nth` gives the time of the n-th row from a moment on, in the
 * order of an index; rows of the same millisecond stay together.
 */
export async function* splitRows(
  db: Database,
  span: Range,
  nth: (from: number, until: number, skip: number) => RawBuilder<{ readonly at: number }>,
  rowsAtOnce: number,
): AsyncGenerator<Range> {
  let { from } = span;
  while (from < span.until) {
    const start = from;
    const { rows } = await retryWhileBusy(() => nth(start, span.until, rowsAtOnce).execute(db));
    const until = rows[0] === undefined ? span.until : Math.max(rows[0].at, from + 1);
    yield { from, until };
    from = until;
    await nextTurn();
  }
}
