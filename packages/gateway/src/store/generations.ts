import { GatewayError } from '@heliograph/wire';
import { sql } from 'kysely';
import type { ChannelId, GenerationId, TokenId } from '../base/ids.ts';
import { type Database, nextTurn, retryWhileBusy } from './database.ts';
import { insertStatement, updateStatement } from './statements.ts';
import type { GenerationRow, LedgerRow, Outcome, PictureRow, UsageRow } from './tables.ts';
import type { RunStatement, WriteQueue } from './write-queue.ts';

const INSERT_GENERATION = insertStatement<GenerationRow>('generations', {
  id: true,
  token_id: true,
  group_name: true,
  model: true,
  method: true,
  tail: true,
  delivery: true,
  created_at: true,
  finished_at: true,
  outcome: true,
  error_code: true,
  error_message: true,
  finish_reason: true,
  block_reason: true,
  channel_id: true,
  attempts: true,
  requested: true,
  picture_count: true,
  usage: true,
  usage_estimated: true,
  charge_micros: true,
  operator_micros: true,
  spool_bytes: true,
  spool_state: true,
  idempotency_key: true,
  fingerprint: true,
  first_chunk_ms: true,
});

const INSERT_LEDGER = insertStatement<LedgerRow>('ledger', {
  generation_id: true,
  token_id: true,
  state: true,
  reserved_micros: true,
  settled_micros: true,
  pictures: true,
  reserved_at: true,
  closed_at: true,
});

const PICTURE = insertStatement<PictureRow>('pictures', {
  generation_id: true,
  kind: true,
  number: true,
  blob: true,
  mime_type: true,
  bytes: true,
  width: true,
  height: true,
  spool_offset: true,
  spool_length: true,
});

/** A picture that was there before its generation was settled is told of again, perhaps with more. */
const PUT_PICTURE = {
  sql: PICTURE.sql
    .replace('insert', 'insert or replace')
    .replace(') values (', ', begun_at) values (')
    .replace(/\)$/, ', (select created_at from generations where id = ?))'),
  valuesOf: (row: PictureRow) => [...PICTURE.valuesOf(row), row.generation_id],
};

const INSERT_USAGE = insertStatement<UsageRow>('usage', {
  generation_id: true,
  token_id: true,
  group_name: true,
  model: true,
  channel_id: true,
  modality: true,
  payer: true,
  tokens: true,
  micros: true,
  estimated: true,
  created_at: true,
});

/** Resolves when both are durable: only then may an upstream be asked. */
export function insertAdmitted(
  queue: WriteQueue,
  generation: GenerationRow,
  ledger: LedgerRow,
): Promise<void> {
  return queue.write((run) => {
    run(INSERT_GENERATION.sql, INSERT_GENERATION.valuesOf(generation));
    run(INSERT_LEDGER.sql, INSERT_LEDGER.valuesOf(ledger));
  });
}

/** How a generation ended, for the record and for the books. */
export interface Settlement {
  readonly id: GenerationId;
  /** What changes in the record. */
  readonly record: Partial<Omit<GenerationRow, 'id'>>;
  readonly pictures: readonly PictureRow[];
  readonly usage: readonly UsageRow[];
  readonly ledger: {
    readonly state: 'settled' | 'released';
    readonly settledMicros: number;
    readonly pictures: number;
    readonly closedAt: number;
  };
}

const CLOSE_LEDGER = `update ledger set state = ?, settled_micros = ?, pictures = ?, closed_at = ?
  where generation_id = ? and state = 'reserved'`;

/**
 * Closes the ledger entry and writes everything that goes with it, in one transaction. Resolves to false, and changes
 * nothing at all, when the entry is closed already: whoever comes second (recovery after a crash, say) charges nothing.
 */
export function settleGeneration(queue: WriteQueue, settlement: Settlement): Promise<boolean> {
  const { id, record, pictures, usage, ledger } = settlement;
  const closing = [ledger.state, ledger.settledMicros, ledger.pictures, ledger.closedAt, id];
  return queue.write((run) => {
    if (run(CLOSE_LEDGER, closing) === 0) {
      return false;
    }
    runUpdate(run, id, record);
    for (const picture of pictures) {
      run(PUT_PICTURE.sql, PUT_PICTURE.valuesOf(picture));
    }
    if (usage.length > 0) {
      run(INSERT_USAGE.sqlFor(usage.length), usage.flatMap(INSERT_USAGE.valuesOf));
    }
    return true;
  });
}

/** Resolves to false when there is no such record. */
export function updateSpoolState(
  queue: WriteQueue,
  id: GenerationId,
  state: GenerationRow['spool_state'],
): Promise<boolean> {
  return updateGeneration(queue, id, { spool_state: state });
}

/** The key may be used for another generation from now on. */
export function releaseIdempotencyKey(queue: WriteQueue, id: GenerationId): Promise<boolean> {
  return updateGeneration(queue, id, { idempotency_key: null });
}

/** Changes the record alone; money is only moved by `settleGeneration`. Resolves to false when there is no such record. */
export function updateGeneration(
  queue: WriteQueue,
  id: GenerationId,
  change: Partial<Omit<GenerationRow, 'id' | 'charge_micros' | 'operator_micros'>>,
): Promise<boolean> {
  return queue.write((run) => runUpdate(run, id, change) > 0);
}

/** Writes or replaces pictures of a generation that is not settled yet, or that retention changes. */
export function putPictures(queue: WriteQueue, pictures: readonly PictureRow[]): Promise<void> {
  return queue.write((run) => {
    for (const picture of pictures) {
      run(PUT_PICTURE.sql, PUT_PICTURE.valuesOf(picture));
    }
  });
}

/** The pictures stay in the record as facts; their bytes are no longer its own. */
export function releasePictureBlobs(queue: WriteQueue, id: GenerationId): Promise<number> {
  return queue.write((run) =>
    run('update pictures set blob = null where generation_id = ? and blob is not null', [id]),
  );
}

/**
 * Removes the record and its pictures; ledger and usage stay for the books. Resolves to false, and removes nothing, when
 * there is no such record or its generation still runs.
 */
export function removeGeneration(queue: WriteQueue, id: GenerationId): Promise<boolean> {
  return queue.write((run) => {
    if (run('delete from generations where id = ? and finished_at is not null', [id]) === 0) {
      return false;
    }
    run('delete from pictures where generation_id = ?', [id]);
    return true;
  });
}

function runUpdate(run: RunStatement, id: GenerationId, change: Partial<Omit<GenerationRow, 'id'>>): number {
  const update = updateStatement('generations', change, 'id = ?', [id]);
  return update === undefined ? 0 : run(update.sql, update.values);
}

export async function readGeneration(db: Database, id: string): Promise<GenerationRow | undefined> {
  return retryWhileBusy(() =>
    db
      .selectFrom('generations')
      .selectAll()
      .where('id', '=', id as GenerationId)
      .executeTakeFirst(),
  );
}

/** Finals before previews, each in order. */
export async function listPictures(db: Database, generationId: string): Promise<readonly PictureRow[]> {
  return retryWhileBusy(() =>
    db
      .selectFrom('pictures')
      .selectAll()
      .where('generation_id', '=', generationId as GenerationId)
      .orderBy('kind')
      .orderBy('number')
      .execute(),
  );
}

export interface GenerationFilter {
  readonly tokenId?: TokenId;
  readonly group?: string;
  readonly model?: string;
  readonly channelId?: ChannelId;
  readonly outcome?: Outcome;
  readonly state?: 'running' | 'finished';
  /** From this moment, and before that one; ms since 1970. */
  readonly since?: number;
  readonly until?: number;
}

export interface GenerationPage {
  readonly generations: readonly GenerationRow[];
  /** Where the next page begins; undefined on the last one. */
  readonly nextCursor: string | undefined;
}

/** Newest first. The cursor is one that came with an earlier page; `invalid_request` when it is none of ours. */
export async function listGenerations(
  db: Database,
  filter: GenerationFilter,
  cursor: string | undefined,
  limit: number,
): Promise<GenerationPage> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  const rows = await retryWhileBusy(() => {
    let query = db.selectFrom('generations').selectAll();
    if (filter.tokenId !== undefined) query = query.where('token_id', '=', filter.tokenId);
    if (filter.group !== undefined) query = query.where('group_name', '=', filter.group);
    if (filter.model !== undefined) query = query.where('model', '=', filter.model);
    if (filter.channelId !== undefined) query = query.where('channel_id', '=', filter.channelId);
    if (filter.outcome !== undefined) query = query.where('outcome', '=', filter.outcome);
    if (filter.outcome !== undefined && filter.outcome !== 'complete') {
      // Says nothing new, but SQLite finds its index of those by it.
      query = query.where('outcome', '<>', sql.lit('complete' as const));
    }
    if (filter.state !== undefined) {
      query = query.where('finished_at', filter.state === 'running' ? 'is' : 'is not', null);
    }
    if (filter.since !== undefined) query = query.where('created_at', '>=', filter.since);
    if (filter.until !== undefined) query = query.where('created_at', '<', filter.until);
    if (after !== undefined) {
      query = query.where(sql<boolean>`(created_at, id) < (${after.createdAt}, ${after.id})`);
    }
    return query
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute();
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    generations: page,
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(last) : undefined,
  };
}

function encodeCursor(row: GenerationRow): string {
  return Buffer.from(`${row.created_at}:${row.id}`).toString('base64url');
}

function decodeCursor(cursor: string): { readonly createdAt: number; readonly id: GenerationId } {
  const [, createdAt, id] = /^(\d{1,16}):(.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (createdAt === undefined || id === undefined) {
    throw new GatewayError(
      'invalid_request',
      'This cursor was not made here. Use "nextCursor" of the page before, or leave it out to begin with the newest.',
      { fieldViolations: [{ field: 'cursor', description: 'not a cursor of this list' }] },
    );
  }
  return { createdAt: Number(createdAt), id: id as GenerationId };
}

/** The newest generation of this token and key, begun since then, that runs or is complete: failed ones hold no key. */
export async function findByIdempotencyKey(
  db: Database,
  tokenId: TokenId,
  key: string,
  sinceMs: number,
): Promise<GenerationRow | undefined> {
  return retryWhileBusy(() =>
    db
      .selectFrom('generations')
      .selectAll()
      .where('token_id', '=', tokenId)
      .where('idempotency_key', '=', key)
      // The sign keeps SQLite from walking all generations of the token since then: one key has few.
      .where(sql`+created_at`, '>=', sinceMs)
      .where((where) => where.or([where('outcome', 'is', null), where('outcome', '=', 'complete')]))
      .orderBy(sql`+created_at`, 'desc')
      .limit(1)
      .executeTakeFirst(),
  );
}

/** What has no end yet, oldest first; after a crash: what was interrupted. */
export async function listRunning(db: Database): Promise<readonly GenerationRow[]> {
  return retryWhileBusy(() =>
    db.selectFrom('generations').selectAll().where('finished_at', 'is', null).orderBy('created_at').execute(),
  );
}

/** Finished generations, oldest first, for retention. */
export async function listOldestGenerations(
  db: Database,
  wanted: {
    readonly finishedBefore?: number;
    readonly spoolState?: GenerationRow['spool_state'];
    /** Only those that still have pictures of their own. */
    readonly hasBlobs?: boolean;
    readonly limit: number;
  },
): Promise<readonly GenerationRow[]> {
  return retryWhileBusy(() => {
    let query = db.selectFrom('generations').selectAll('generations').where('finished_at', 'is not', null);
    if (wanted.finishedBefore !== undefined) query = query.where('finished_at', '<', wanted.finishedBefore);
    if (wanted.spoolState !== undefined) {
      // Spelt out, since SQLite uses a partial index only when it can see the value.
      query = query.where('spool_state', '=', sql.lit(wanted.spoolState));
    }
    if (wanted.hasBlobs !== true) {
      return query.orderBy('created_at').limit(wanted.limit).execute();
    }
    // From the pictures' side: most old generations may have none left.
    return query
      .innerJoin('pictures', 'pictures.generation_id', 'generations.id')
      .where('pictures.blob', 'is not', null)
      .groupBy([sql`pictures.begun_at`, 'pictures.generation_id'])
      .orderBy(sql`pictures.begun_at`)
      .orderBy('pictures.generation_id')
      .limit(wanted.limit)
      .execute();
  });
}

/** How many pictures are the blob of this hash; 0: nobody needs it any more. */
export async function countBlobUses(db: Database, hash: string): Promise<number> {
  const row = await retryWhileBusy(() =>
    db
      .selectFrom('pictures')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('blob', '=', hash)
      .executeTakeFirstOrThrow(),
  );
  return Number(row.count);
}

const BLOBS_AT_ONCE = 5_000;

/** Size of all pictures that records still have, each blob counted once. Takes turns with everything else. */
export async function sumBlobBytes(db: Database): Promise<number> {
  let total = 0;
  let page = await sumBlobsAfter(db, '');
  while (page.last !== null) {
    total += page.bytes ?? 0;
    await nextTurn();
    page = await sumBlobsAfter(db, page.last);
  }
  return total;
}

interface BlobPage {
  /** The last hash of the page; null when there was none. */
  readonly last: string | null;
  readonly bytes: number | null;
}

async function sumBlobsAfter(db: Database, hash: string): Promise<BlobPage> {
  const page = sql<BlobPage>`select max(blob) as last, sum(bytes) as bytes from
    (select blob, max(bytes) as bytes from pictures where blob is not null and blob > ${hash}
      group by blob order by blob limit ${BLOBS_AT_ONCE})`;
  const { rows } = await retryWhileBusy(() => page.execute(db));
  return rows[0] ?? { last: null, bytes: null };
}
