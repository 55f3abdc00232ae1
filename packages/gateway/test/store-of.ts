import { openDatabase } from '../src/store/database.ts';
import { readGeneration } from '../src/store/generations.ts';
import type { GenerationRow, GroupRow } from '../src/store/tables.ts';

/** What a gateway has written down, read over a connection of its own as an operator's tool would. */
export interface StoreOf {
  generations(): Promise<readonly GenerationRow[]>;
  generation(id: string): Promise<GenerationRow | undefined>;
  updateGroup(name: string, change: Partial<Omit<GroupRow, 'name'>>): Promise<void>;
  close(): Promise<void>;
}

export async function openStoreOf({ dataDir }: { readonly dataDir: string }): Promise<StoreOf> {
  const db = await openDatabase(dataDir);
  return {
    generations: () => db.selectFrom('generations').selectAll().orderBy('created_at').execute(),
    generation: (id) => readGeneration(db, id),
    async updateGroup(name, change) {
      await db.updateTable('groups').set(change).where('name', '=', name).execute();
    },
    close: () => db.destroy(),
  };
}
