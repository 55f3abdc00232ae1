import { type Database, retryWhileBusy } from './database.ts';
import type { GenerationRow } from './tables.ts';

/** Writes the record of a finished generation. */
export async function insertGeneration(db: Database, row: GenerationRow): Promise<void> {
  await retryWhileBusy(() => db.insertInto('generations').values(row).execute());
}

export async function readGeneration(db: Database, id: string): Promise<GenerationRow | undefined> {
  return retryWhileBusy(() =>
    db.selectFrom('generations').selectAll().where('id', '=', id).executeTakeFirst(),
  );
}
