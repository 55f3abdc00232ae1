import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { GatewayError } from '@heliograph/wire';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import SqliteDatabase from 'libsql';
import { pause } from '../base/abort.ts';
import { foundation } from './migrations/0001-foundation.ts';
import { relay } from './migrations/0002-relay.ts';
import type { Tables } from './tables.ts';

/** The one typed way to the data; every room of the store takes it as its first argument. */
export type Database = Kysely<Tables>;

const RETRY_EVERY_MS = 20;
/** How long a read, or a change made by an operator, waits for the database before it is answered 503. */
const RETRY_FOR_MS = 2_000;
/** At start another process may be bringing the tables up to date. */
const OPEN_FOR_MS = 10_000;

/**
 * Opens (and makes) the embedded database of a data folder and brings its tables up to date.
 *
 * libsql is synchronous: a busy wait inside it would freeze every running picture. So the driver never waits
 * (busy timeout 0) and `retryWhileBusy` waits outside of it.
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  const sqlite = await openConnection(dataDir);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  await retryWhileBusy(() => migrate(db, sqlite), OPEN_FOR_MS);
  return db;
}

/**
 * All or nothing, and one process at a time: Kysely runs migrations of SQLite outside of any transaction, so that a
 * death half-way through would leave tables that nothing can open any more.
 */
async function migrate(db: Database, sqlite: SqliteDatabase.Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0001-foundation': foundation, '0002-relay': relay }) },
  });
  const known = await migrator.getMigrations();
  if (known.every(({ executedAt }) => executedAt !== undefined)) {
    return;
  }
  sqlite.exec('begin immediate');
  try {
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) {
      throw error;
    }
    sqlite.exec('commit');
  } catch (error) {
    sqlite.exec('rollback');
    throw error;
  }
}

/** One connection of the driver, set up as every connection of ours is. */
export async function openConnection(dataDir: string): Promise<SqliteDatabase.Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const sqlite = new SqliteDatabase(join(dataDir, 'heliograph.db'));
  await retryWhileBusy(async () => {
    sqlite.pragma('busy_timeout = 0');
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
  }, OPEN_FOR_MS);
  return sqlite;
}

/**
 * Runs a statement again while another process holds the database or its disk does not answer, without blocking the
 * event loop. Throws `store_unavailable` when that lasts longer than `forMs`; any other error at once.
 */
export async function retryWhileBusy<T>(run: () => Promise<T>, forMs = RETRY_FOR_MS): Promise<T> {
  const startedAt = performance.now();
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isUnavailable(error)) {
        throw error;
      }
      if (performance.now() - startedAt >= forMs) {
        throw new GatewayError('store_unavailable', undefined, { cause: error, retryAfterMs: 2_000 });
      }
      await pause(RETRY_EVERY_MS);
    }
  }
}

const UNAVAILABLE = /^SQLITE_(?:BUSY|LOCKED|IOERR|CANTOPEN|FULL|PROTOCOL|READONLY)(?:_|$)/;

/** The database cannot be used right now, through no fault of the statement: it may succeed later as it is. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNAVAILABLE.test(String(error.code));
}

/** Lets streams go on between two statements of a long reading: the driver works on their thread. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Turns the database's refusal of a second row of the same key into `already_exists` with this message. */
export async function refuseDuplicate<T>(message: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      /^SQLITE_CONSTRAINT_(?:PRIMARYKEY|UNIQUE)$/.test(String(error.code))
    ) {
      throw new GatewayError('already_exists', message, { cause: error });
    }
    throw error;
  }
}
