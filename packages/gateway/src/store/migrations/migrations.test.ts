import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, Migrator, SqliteDialect, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TokenId } from '../../base/ids.ts';
import { listChannels } from '../channels.ts';
import { openConnection, openDatabase } from '../database.ts';
import { listGenerations } from '../generations.ts';
import { readGroup } from '../groups.ts';
import { readToken } from '../tokens.ts';
import { foundation } from './0001-foundation.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'heliograph-migrations-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** A data folder as the first release left it. */
async function makeFoundation(): Promise<void> {
  const db = new Kysely<unknown>({
    dialect: new SqliteDialect({ database: await openConnection(dataDir) }),
  });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ '0001-foundation': foundation }) },
  });
  const { error } = await migrator.migrateToLatest();
  expect(error).toBeUndefined();
  await sql`insert into tokens values ('tok_old', 'app', 'aggregate', 'hash', 'hg-a…b', '["m"]', 5, null, null)`.execute(
    db,
  );
  for (const [id, token] of [
    ['gen_known', 'tok_old'],
    ['gen_orphan', 'tok_removed'],
  ]) {
    await sql`insert into generations values (${id}, ${token}, 'gemini-3.1-flash-image', 'generateContent', 7, 9,
      'complete', null, 'STOP', 1, 1234, '{"totalTokenCount":5}')`.execute(db);
  }
  await db.destroy();
}

describe('a data folder of the first release', () => {
  it('is brought up to date with all that is in it, and only once', async () => {
    await makeFoundation();
    for (let start = 0; start < 2; start++) {
      const db = await openDatabase(dataDir);
      expect(await readToken(db, 'app')).toEqual({
        id: 'tok_old' as TokenId,
        name: 'app',
        group: 'aggregate',
        secretHint: 'hg-a…b',
        models: ['m'],
        createdAt: 5,
        budgets: {},
        limits: {},
      });
      expect(await readGroup(db, 'aggregate')).toMatchObject({
        mayStream: false,
        delivery: 'inline',
        onNoImage: 'accept',
        priceRatioPpm: 1_000_000,
        limits: {},
      });
      const { generations } = await listGenerations(db, {}, undefined, 10);
      expect(generations).toMatchObject([
        { id: 'gen_orphan', group_name: 'direct' },
        {
          id: 'gen_known',
          group_name: 'aggregate',
          created_at: 7,
          finished_at: 9,
          outcome: 'complete',
          finish_reason: 'STOP',
          picture_count: 1,
          spool_bytes: 1234,
          spool_state: 'none',
          charge_micros: 0,
          usage: '{"totalTokenCount":5}',
        },
      ]);
      expect((await listChannels(db)).map(({ name }) => name)).toEqual(['engine']);
      await db.destroy();
    }
  });

  it('is left as it was when a migration does not get to its end', async () => {
    await makeFoundation();
    const other = await openConnection(dataDir);
    // The last step of the second migration meets something that is in its way.
    other.exec('create table usage (x)');
    await expect(openDatabase(dataDir)).rejects.toThrow('usage');
    expect(other.prepare(`select name from sqlite_master where name = 'channels'`).all()).toEqual([]);
    other.exec('drop table usage');
    other.close();
    const db = await openDatabase(dataDir);
    expect((await listGenerations(db, {}, undefined, 10)).generations).toHaveLength(2);
    await db.destroy();
  });

  it('may be opened by two processes at once', async () => {
    await makeFoundation();
    const both = await Promise.all([openDatabase(dataDir), openDatabase(dataDir)]);
    for (const db of both) {
      expect((await listGenerations(db, {}, undefined, 10)).generations).toHaveLength(2);
      await db.destroy();
    }
  });
});
