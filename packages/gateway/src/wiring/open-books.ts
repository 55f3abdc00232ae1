import type { GenerateRequest, ImageModel, ModalityTokens } from '@heliograph/wire';
import { createRateLimit } from '../access/rate-limit.ts';
import { createAccounts } from '../billing/accounts.ts';
import { chargeTokens } from '../billing/charge.ts';
import { estimateExpected } from '../billing/estimate.ts';
import { ENGINE_PRICE_MODEL } from '../billing/price.ts';
import { createPriceList } from '../billing/price-list.ts';
import { closeBooks } from '../generation/close-books.ts';
import type { Rooms } from '../generation/run-generation.ts';
import type { Logger } from '../observe/logger.ts';
import type { Database } from '../store/database.ts';
import { insertAdmitted, settleGeneration } from '../store/generations.ts';
import { readSpent } from '../store/ledger.ts';
import { listPrices } from '../store/prices.ts';
import type { WriteQueue } from '../store/write-queue.ts';
import { countPromptTokens } from '../upstream/engine/count-prompt-tokens.ts';

/** Limits, budgets, prices and the ledger, as the story of a generation uses them. */
export async function openBooks(rooms: {
  readonly db: Database;
  readonly queue: WriteQueue;
  readonly logger: Logger;
  readonly now: () => number;
  /** Whether only the embedded engine can serve this group and model. */
  readonly isDrawnHere: (wanted: { readonly group: string; readonly model: string }) => boolean;
}): Promise<
  Pick<Rooms, 'admitRate' | 'reserve' | 'insertAdmitted' | 'closeBooks' | 'settleGeneration'> & {
    readonly prices: ReturnType<typeof createPriceList>;
  }
> {
  const { db, queue, logger, now } = rooms;
  const rateLimit = createRateLimit();
  const prices = createPriceList({
    listPrices: () => listPrices(db),
    reportFault: (err) => logger.warn({ err }, 'the prices could not be read; the last known ones are used'),
    reportUnpriced: (model) =>
      logger.warn({ model }, 'this model has no price: its pictures are charged nothing'),
  });
  await prices.load();
  /** Counted once for each request: for the reservation, and for the bill when the upstream counts nothing. */
  const counted = new WeakMap<GenerateRequest, ModalityTokens>();
  const promptTokensOf = (request: GenerateRequest, model: ImageModel): ModalityTokens => {
    const tokens = counted.get(request) ?? countPromptTokens(request, model);
    counted.set(request, tokens);
    return tokens;
  };
  const accounts = createAccounts({
    readSpent: (tokenId, since, without) => readSpent(db, tokenId, since, without),
    now,
  });

  return {
    prices,
    admitRate: (caller) => rateLimit.admit(caller),
    async reserve(id, { caller, model, request }) {
      const { token, group } = caller;
      const expected = estimateExpected(request, model, promptTokensOf(request, model));
      const isDrawnHere = rooms.isDrawnHere({ group: group.name, model: model.id });
      const { micros } = chargeTokens(
        expected.tokens,
        isDrawnHere ? ENGINE_PRICE_MODEL : model.id,
        prices.current(),
        group.priceRatioPpm,
      );
      return accounts.reserve(
        {
          tokenId: token.id,
          tokenName: token.name,
          budgets: token.budgets,
          picturesPerDay: token.limits.picturesPerDay ?? group.limits.picturesPerDay,
        },
        { generationId: id, micros, pictures: expected.pictures },
      );
    },
    insertAdmitted: (generation, ledger) => insertAdmitted(queue, generation, ledger),
    closeBooks: (admission, end, spool, beginning) =>
      closeBooks(admission, end, spool, beginning, {
        prices: prices.current,
        countPromptTokens: promptTokensOf,
        now,
      }),
    settleGeneration: (settlement) => settleGeneration(queue, settlement),
  };
}
