import { findModel, MODELS } from '@heliograph/wire';
import type { Price } from '../store/prices.ts';
import { MODALITIES, type Modality } from '../store/tables.ts';

/** Under this name the pictures of the embedded engine are priced: they cost nothing unless somebody prices them. */
export const ENGINE_PRICE_MODEL = 'heliograph-engine';

/** Micro-dollars per million tokens, which is dollars per million times a million. */
interface ModelPrice {
  readonly input: number;
  /** Text; thoughts cost the same (protocol facts §3.3). */
  readonly text: number;
  readonly image: number;
}

const FLASH_3_1: ModelPrice = { input: 500_000, text: 3_000_000, image: 60_000_000 };

/**
 * List prices, standard tier (protocol facts §3.3). Not documented and taken from the nearest relative, so that an
 * operator sees too much rather than too little: Lite entirely and input and text of 2.1 (from 3.1 Flash), text of 2.5
 * Flash Image (from 2.5 Flash). A 1K picture of 2.1 costs about 0.0336 USD, which is 30 USD per million tokens.
 */
const MODEL_PRICES: Readonly<Record<string, ModelPrice>> = {
  'gemini-3.1-flash-image': FLASH_3_1,
  'gemini-3-pro-image': { input: 2_000_000, text: 12_000_000, image: 120_000_000 },
  'gemini-3.1-flash-lite-image': FLASH_3_1,
  'gemini-nano-banana-2.1': { ...FLASH_3_1, image: 30_000_000 },
  'gemini-2.5-flash-image': { input: 300_000, text: 2_500_000, image: 30_000_000 },
};

/** What is charged where nobody set another price. */
export const DEFAULT_PRICES: readonly Price[] = [
  ...MODELS.flatMap(({ id }) => pricesOf(id, MODEL_PRICES[id])),
  ...pricesOf(ENGINE_PRICE_MODEL, { input: 0, text: 0, image: 0 }),
];

function pricesOf(model: string, price: ModelPrice | undefined): Price[] {
  if (price === undefined) {
    return [];
  }
  const perMillion: Readonly<Record<Modality, number>> = {
    input_text: price.input,
    input_image: price.input,
    output_text: price.text,
    output_image: price.image,
    thoughts: price.text,
  };
  return MODALITIES.map((modality) => ({ model, modality, microsPerMillion: perMillion[modality] }));
}

/** Prices as they are at one moment. Pure. */
export interface PriceTable {
  /** Micro-dollars per million tokens; 0 for a model that has no price. */
  microsPerMillion(model: string, modality: Modality): number;
  /** False: pictures of this model are given away, which an operator should be told. */
  has(model: string): boolean;
}

/**
 * The defaults with an operator's prices in their place. Thoughts cost what text costs unless they have a price of their
 * own. A model is found under its aliases too.
 */
export function createPriceTable(overrides: readonly Price[]): PriceTable {
  const prices = new Map<string, Partial<Record<Modality, number>>>();
  const put = ({ model, modality, microsPerMillion }: Price): void => {
    const id = findModel(model)?.id ?? model;
    prices.set(id, { ...prices.get(id), [modality]: microsPerMillion });
  };
  for (const price of DEFAULT_PRICES) {
    put(price);
  }
  for (const price of overrides) {
    const followsText = price.modality === 'output_text' && !hasOwnThoughts(overrides, price.model);
    if (followsText) {
      put({ ...price, modality: 'thoughts' });
    }
    put(price);
  }
  const of = (model: string) => prices.get(model) ?? prices.get(findModel(model)?.id ?? model);
  return {
    microsPerMillion: (model, modality) => of(model)?.[modality] ?? 0,
    has: (model) => of(model) !== undefined,
  };
}

function hasOwnThoughts(overrides: readonly Price[], model: string): boolean {
  return overrides.some((price) => price.model === model && price.modality === 'thoughts');
}
