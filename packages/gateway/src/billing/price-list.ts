import type { Price } from '../store/prices.ts';
import { createPriceTable, type PriceTable } from './price.ts';

export interface PriceList {
  /** The prices of now, at most a second old while the database answers; never waits. */
  current(): PriceTable;
  /** Reads them now: before the first caller comes, and after a change. Rejects with `store_unavailable`. */
  load(): Promise<void>;
}

const FRESH_MS = 1_000;

/** Keeps the price table at hand; when the database does not answer, the last known prices go on. */
export function createPriceList(store: {
  listPrices(): Promise<readonly Price[]>;
  reportFault(error: unknown): void;
  /** Told once of each model that is charged nothing because it has no price. */
  reportUnpriced?(model: string): void;
  /** Milliseconds of a clock that nobody can set. */
  steadyNow?(): number;
}): PriceList {
  const steadyNow = store.steadyNow ?? (() => performance.now());
  const unpriced = new Set<string>();
  let table = createPriceTable([]);
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    try {
      table = createPriceTable(await store.listPrices());
    } finally {
      readAt = steadyNow();
    }
  };
  /** After one that is under way: what was just changed may have come too late for it. */
  const load = (): Promise<void> => {
    const mine = (reading ?? Promise.resolve()).then(read, read);
    reading = mine;
    return mine.finally(() => {
      if (reading === mine) {
        reading = undefined;
      }
    });
  };

  const tell = (model: string): void => {
    if (!table.has(model) && !unpriced.has(model)) {
      unpriced.add(model);
      store.reportUnpriced?.(model);
    }
  };

  return {
    load,
    current() {
      if (reading === undefined && steadyNow() - readAt >= FRESH_MS) {
        load().catch(store.reportFault);
      }
      const { microsPerMillion, has } = table;
      return {
        has,
        microsPerMillion(model, modality) {
          tell(model);
          return microsPerMillion(model, modality);
        },
      };
    },
  };
}
