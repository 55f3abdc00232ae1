import type { ImageModel, ModalityTokens } from '@heliograph/wire';
import type { Outcome } from '../store/tables.ts';
import { type Charge, chargeTokens, FULL_PRICE_PPM } from './charge.ts';
import { countTokensOfUsage, NO_TOKENS, type TokensByModality } from './count-tokens.ts';
import { estimateUsed, type Seen } from './estimate.ts';
import type { PriceTable } from './price.ts';

/** What is known of an attempt when it is over. */
export interface Attempted extends Seen {
  readonly model: ImageModel;
  /** `heliograph-engine` for what the engine drew, else the model's id. */
  readonly priceModel: string;
  /** The last `usageMetadata` with counts, as it came over the wire. */
  readonly usage: unknown;
  readonly promptTokens: ModalityTokens;
  readonly askedSize: string | undefined;
}

/** Who pays what for a generation. */
export interface Bill {
  /** `released`: the caller pays nothing. */
  readonly state: 'settled' | 'released';
  /** What the caller pays, in micro-dollars. */
  readonly micros: number;
  /** Final pictures that count towards the pictures of a day. */
  readonly pictures: number;
  readonly caller: Charge;
  readonly operator: Charge;
  /** Some of the caller's tokens are our own guess. */
  readonly isEstimated: boolean;
}

const NO_CHARGE: Charge = { lines: [], micros: 0 };

/** The bill of a generation that gave the caller nothing. */
export const NOTHING_OWED: Bill = {
  state: 'released',
  micros: 0,
  pictures: 0,
  caller: NO_CHARGE,
  operator: NO_CHARGE,
  isEstimated: false,
};

/**
 * The written rule (docs/billing.md) for the attempt that served, or that was the last one.
 *
 * A whole picture is paid for, however its stream ended. Without one, tokens that the upstream counted are paid for only
 * when the end was the caller's doing (a refusal, a cancel) or the answer is complete in words; never image tokens.
 * Otherwise the caller pays nothing, and what the upstream counted is the operator's.
 */
export function billGeneration(
  outcome: Outcome,
  attempt: Attempted,
  prices: PriceTable,
  ratioPpm: number,
): Bill {
  const { model, pictures, askedSize } = attempt;
  const counted = countTokensOfUsage(attempt.usage, model, pictures, askedSize);
  const hasPicture = pictures.length > 0;
  const isCallersEnd = outcome === 'complete' || outcome === 'cancelled';
  const isAnswerInWords = outcome === 'complete' && attempt.textCharacters > 0;
  if (!hasPicture && (!isCallersEnd || (counted === undefined && !isAnswerInWords))) {
    return { ...NOTHING_OWED, operator: billOperator(attempt, prices) };
  }
  const tokens = counted?.tokens ?? estimateUsed(attempt, model, attempt.promptTokens, askedSize);
  const lost: TokensByModality = hasPicture ? NO_TOKENS : { ...NO_TOKENS, output_image: tokens.output_image };
  const owed: TokensByModality = hasPicture ? tokens : { ...tokens, output_image: 0 };
  const caller = chargeTokens(owed, attempt.priceModel, prices, ratioPpm);
  return {
    state: 'settled',
    micros: caller.micros,
    pictures: pictures.length,
    caller,
    operator: chargeTokens(lost, attempt.priceModel, prices, FULL_PRICE_PPM),
    isEstimated: counted === undefined || counted.isEstimated,
  };
}

/** What an attempt that served nobody costs the operator: what its upstream counted, at the price itself. */
export function billOperator(attempt: Attempted, prices: PriceTable): Charge {
  const counted = countTokensOfUsage(attempt.usage, attempt.model, [], attempt.askedSize);
  return counted === undefined
    ? NO_CHARGE
    : chargeTokens(counted.tokens, attempt.priceModel, prices, FULL_PRICE_PPM);
}
