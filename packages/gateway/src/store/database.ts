import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect } from 'kysely';
import SqliteDatabase from 'libsql';
import { pause } from '../base/abort.ts';
import { foundation } from './migrations/0001-foundation.ts';
import type { Tables } from './tables.ts';

/** The one typed way to the data; every room of the store takes it as its first argument. */
export type Database = Kysely<Tables>;

const RETRY_EVERY_MS = 20;
const RETRY_FOR_MS = 10_000;

/**
 * Opens (and makes) the embedded database of a data folder and brings its tables up to date.
 *
 * libsql is synchronous: a busy wait inside it would freeze every running picture. So the driver never waits
 * (busy timeout 0) and `retryWhileBusy` waits outside of it.
 */
export async function openDatabase(dataDir: string): Promise<Database> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const sqlite = new SqliteDatabase(join(dataDir, 'heliograph.db'));
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
  await retryWhileBusy(async () => {
    sqlite.pragma('busy_timeout = 0');
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
  });
  await retryWhileBusy(async () => {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: async () => ({ '0001-foundation': foundation }) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) {
      throw error;
    }
  });
  return db;
}

/** Runs a statement again while another process (the command line, a second server) holds the database. */
export async function retryWhileBusy<T>(run: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + RETRY_FOR_MS;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= giveUpAt) {
        throw error;
      }
      await pause(RETRY_EVERY_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED');
}
