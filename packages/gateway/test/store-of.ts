import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../src/store/database.ts';
import { listPictures, readGeneration } from '../src/store/generations.ts';
import type { GenerationRow, GroupRow, LedgerRow, PictureRow, UsageRow } from '../src/store/tables.ts';

/** What a gateway has written down, read over a connection of its own as an operator's tool would. */
export interface StoreOf {
  /** In the order they were admitted, running ones too. */
  generations(): Promise<readonly GenerationRow[]>;
  /** The same once so many are there and all of them have ended; rejects after `withinMs` (5 s). */
  finishedAll(count: number, withinMs?: number): Promise<readonly GenerationRow[]>;
  generation(id: string): Promise<GenerationRow | undefined>;
  /** The record once it has ended; rejects after `withinMs` (5 s). */
  finished(id: string, withinMs?: number): Promise<GenerationRow>;
  pictures(id: string): Promise<readonly PictureRow[]>;
  ledger(id: string): Promise<LedgerRow | undefined>;
  usage(id: string): Promise<readonly UsageRow[]>;
  updateGroup(name: string, change: Partial<Omit<GroupRow, 'name'>>): Promise<void>;
  close(): Promise<void>;
}

const FINISHED_WITHIN_MS = 5000;

export async function openStoreOf({ dataDir }: { readonly dataDir: string }): Promise<StoreOf> {
  const db = await openDatabase(dataDir);
  const generations = () => db.selectFrom('generations').selectAll().orderBy('created_at').execute();
  return {
    generations,
    finishedAll: (count, withinMs = FINISHED_WITHIN_MS) =>
      waitFor(
        generations,
        (rows) => rows.length === count && rows.every(isFinished),
        `${count} generations`,
        withinMs,
      ),
    generation: (id) => readGeneration(db, id),
    async finished(id, withinMs = FINISHED_WITHIN_MS) {
      const read = () => readGeneration(db, id);
      const row = await waitFor(read, (found) => found !== undefined && isFinished(found), id, withinMs);
      return row as GenerationRow;
    },
    pictures: (id) => listPictures(db, id),
    ledger: (id) =>
      db
        .selectFrom('ledger')
        .selectAll()
        .where('generation_id', '=', id as LedgerRow['generation_id'])
        .executeTakeFirst(),
    usage: (id) =>
      db
        .selectFrom('usage')
        .selectAll()
        .where('generation_id', '=', id as UsageRow['generation_id'])
        .execute(),
    async updateGroup(name, change) {
      await db.updateTable('groups').set(change).where('name', '=', name).execute();
    },
    close: () => db.destroy(),
  };
}

function isFinished({ finished_at }: GenerationRow): boolean {
  return finished_at !== null;
}

async function waitFor<Value>(
  read: () => Promise<Value>,
  isThere: (value: Value) => boolean,
  what: string,
  withinMs: number,
): Promise<Value> {
  const until = performance.now() + withinMs;
  for (;;) {
    const value = await read();
    if (isThere(value)) {
      return value;
    }
    if (performance.now() > until) {
      throw new Error(`${what} did not end within ${withinMs} ms: ${JSON.stringify(value)}`);
    }
    await pause(20);
  }
}
