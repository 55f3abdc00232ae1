import { GatewayError } from '@heliograph/wire';
import { z } from 'zod';
import { createPriceTable, DEFAULT_PRICES, ENGINE_PRICE_MODEL } from '../../../billing/price.ts';
import type { Price } from '../../../store/prices.ts';
import { MODALITIES, type Modality } from '../../../store/tables.ts';
import type { AdminRooms } from './admin-rooms.ts';
import type { AdminScope } from './admin-scope.ts';
import { checkModels } from './check-models.ts';
import { reportChange } from './report-change.ts';
import { microsSchema, modelSchema } from './shared-schemas.ts';

const priceSchema = z
  .object({
    model: z.string(),
    modality: z.enum(MODALITIES),
    microsPerMillionTokens: z.int().describe('60,000,000 is 60 USD'),
    source: z.enum(['default', 'override']),
  })
  .meta({ id: 'Price' });

const byKeySchema = z.object({ model: modelSchema, modality: z.enum(MODALITIES) });

export function registerPrices(scope: AdminScope, rooms: AdminRooms): void {
  const { prices } = rooms;

  scope.route({
    method: 'GET',
    url: '/prices',
    schema: {
      operationId: 'listPrices',
      summary: 'List the prices that count: defaults, and what was put over them',
      querystring: z.strictObject({ model: modelSchema.optional() }),
      response: { 200: z.object({ prices: z.array(priceSchema) }) },
    },
    async handler({ query }) {
      return { prices: [...effectivePrices(await prices.listOverrides(), query.model)] };
    },
  });

  scope.route({
    method: 'PUT',
    url: '/prices/:model/:modality',
    schema: {
      operationId: 'putPrice',
      summary: 'Put a price over the default',
      params: byKeySchema,
      body: z.strictObject({ microsPerMillionTokens: microsSchema }).meta({ id: 'NewPrice' }),
      response: { 200: priceSchema },
    },
    async handler(request) {
      const { model, modality } = request.params;
      const { microsPerMillionTokens } = request.body;
      await checkModels(model === ENGINE_PRICE_MODEL ? [] : [model], () => 'model', rooms);
      await prices.put({ model, modality, microsPerMillion: microsPerMillionTokens });
      reportChange(rooms, request, 'price.put', `${model}/${modality}`);
      return readPrice(model, modality, rooms);
    },
  });

  scope.route({
    method: 'DELETE',
    url: '/prices/:model/:modality',
    schema: {
      operationId: 'removePrice',
      summary: 'Take away what was put over the default; answers the price that counts now',
      params: byKeySchema,
      response: { 200: priceSchema },
    },
    async handler(request) {
      const { model, modality } = request.params;
      if (!(await prices.remove(model, modality))) {
        throw new GatewayError(
          'not_found',
          `No price was put over the default of ${model} for ${modality}, so there is nothing to take away.`,
        );
      }
      reportChange(rooms, request, 'price.remove', `${model}/${modality}`);
      return readPrice(model, modality, rooms);
    },
  });
}

/** Defaults with the operator's prices in their place, as `createPriceTable` counts them. */
function effectivePrices(
  overrides: readonly Price[],
  model?: string,
): readonly z.output<typeof priceSchema>[] {
  const table = createPriceTable(overrides);
  const isSet = (name: string, modality: Modality) =>
    overrides.some((price) => price.model === name && price.modality === modality);
  const names = new Set([...DEFAULT_PRICES, ...overrides].map((price) => price.model));
  return [...names]
    .filter((name) => name === (model ?? name))
    .flatMap((name) =>
      MODALITIES.map((modality) => ({
        model: name,
        modality,
        microsPerMillionTokens: table.microsPerMillion(name, modality),
        // Thoughts follow the price of text.
        source:
          isSet(name, modality) || (modality === 'thoughts' && isSet(name, 'output_text'))
            ? ('override' as const)
            : ('default' as const),
      })),
    );
}

async function readPrice(model: string, modality: Modality, { prices }: AdminRooms) {
  const found = effectivePrices(await prices.listOverrides(), model).find(
    (price) => price.modality === modality,
  );
  return found ?? { model, modality, microsPerMillionTokens: 0, source: 'default' as const };
}
