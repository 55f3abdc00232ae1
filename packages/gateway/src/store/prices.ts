import { type Database, retryWhileBusy } from './database.ts';
import type { Modality } from './tables.ts';

/** What an operator set in the place of a default. */
export interface Price {
  /** Model id, or `heliograph-engine` for pictures that the embedded engine drew. */
  readonly model: string;
  readonly modality: Modality;
  /** Micro-dollars per million tokens: 60,000,000 is 60 USD. */
  readonly microsPerMillion: number;
}

export async function listPrices(db: Database): Promise<readonly Price[]> {
  const rows = await retryWhileBusy(() =>
    db.selectFrom('prices').selectAll().orderBy('model').orderBy('modality').execute(),
  );
  return rows.map((row) => ({
    model: row.model,
    modality: row.modality,
    microsPerMillion: row.micros_per_million,
  }));
}

export async function putPrice(db: Database, price: Price): Promise<void> {
  await retryWhileBusy(() =>
    db
      .insertInto('prices')
      .values({
        model: price.model,
        modality: price.modality,
        micros_per_million: price.microsPerMillion,
      })
      .onConflict((conflict) =>
        conflict.columns(['model', 'modality']).doUpdateSet({ micros_per_million: price.microsPerMillion }),
      )
      .execute(),
  );
}

/** False: there was none. */
export async function removePrice(db: Database, model: string, modality: Modality): Promise<boolean> {
  const result = await retryWhileBusy(() =>
    db.deleteFrom('prices').where('model', '=', model).where('modality', '=', modality).executeTakeFirst(),
  );
  return result.numDeletedRows > 0n;
}
