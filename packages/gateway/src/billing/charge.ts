import { MODALITIES, type Modality } from '../store/tables.ts';
import type { TokensByModality } from './count-tokens.ts';
import type { PriceTable } from './price.ts';

interface ChargeLine {
  readonly modality: Modality;
  readonly tokens: number;
  readonly micros: number;
}

/** What tokens cost. One line per modality that was used, also when it costs nothing; `micros` is the sum of the lines. */
export interface Charge {
  readonly lines: readonly ChargeLine[];
  readonly micros: number;
}

/** The ratio of a group that pays the price itself, and of the operator. */
export const FULL_PRICE_PPM = 1_000_000;

/** Tokens × micro-dollars per million × millionths. */
const SCALE = 1_000_000n * 1_000_000n;

/**
 * Integer micro-dollars, each line rounded half up on its own: the lines of a bill then add up to its sum, whichever way
 * somebody groups them. Worked in BigInt, since a price times tokens times a ratio leaves the safe integers.
 */
export function chargeTokens(
  tokens: TokensByModality,
  model: string,
  prices: PriceTable,
  ratioPpm: number,
): Charge {
  const lines = MODALITIES.filter((modality) => tokens[modality] > 0).map((modality) => ({
    modality,
    tokens: tokens[modality],
    micros: costOf(tokens[modality], prices.microsPerMillion(model, modality), ratioPpm),
  }));
  return { lines, micros: lines.reduce((sum, line) => sum + line.micros, 0) };
}

function costOf(tokens: number, microsPerMillion: number, ratioPpm: number): number {
  if (microsPerMillion === 0 || ratioPpm === 0) {
    return 0;
  }
  const exact = BigInt(tokens) * BigInt(microsPerMillion) * BigInt(ratioPpm);
  return Number((exact + SCALE / 2n) / SCALE);
}
