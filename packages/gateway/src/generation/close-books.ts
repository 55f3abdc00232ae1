import type { GenerateRequest, ImageModel, ModalityTokens } from '@heliograph/wire';
import type { GenerationId } from '../base/ids.ts';
import { type Attempted, billGeneration, billOperator } from '../billing/bill.ts';
import type { Charge } from '../billing/charge.ts';
import { ENGINE_PRICE_MODEL, type PriceTable } from '../billing/price.ts';
import { usageRows } from '../billing/usage-rows.ts';
import type { Spool } from '../spool/spool.ts';
import type { Settlement } from '../store/generations.ts';
import type { UsageRow } from '../store/tables.ts';
import type { Admission } from './admission.ts';
import { pictureRowOf } from './picture-row.ts';
import type { ProductionEnd, TriedChannel } from './produce.ts';

export interface BookRooms {
  readonly prices: () => PriceTable;
  readonly countPromptTokens: (request: GenerateRequest, model: ImageModel) => ModalityTokens;
  readonly now: () => number;
}

/** When and as what a generation began. */
export interface Beginning {
  readonly id: GenerationId;
  readonly startedAt: number;
  /** Milliseconds until the first bytes, or null when there were none. */
  readonly firstChunkMs: number | null;
}

/**
 * What the end of a generation means for its record, its pictures and the ledger. Waits until the pictures are durable:
 * nothing is charged for a picture that a power cut could still take back.
 */
export async function closeBooks(
  admission: Admission,
  end: ProductionEnd,
  spool: Spool,
  beginning: Beginning,
  rooms: BookRooms,
): Promise<Settlement> {
  const { id, firstChunkMs } = beginning;
  const { answer, failed } = end;
  const pictures = await Promise.all(
    (answer?.attempt.pictures ?? []).map((picture) => pictureRowOf(id, picture)),
  );
  const prices = rooms.prices();
  const { caller, model } = admission;
  const attemptedBy = (tried: TriedChannel): Attempted => attemptedOf(admission, tried, rooms);
  const bill =
    answer === undefined
      ? undefined
      : billGeneration(end.outcome, attemptedBy(answer), prices, caller.group.priceRatioPpm);
  const operatorBills = failed.map((tried) => ({
    tried,
    charge: billOperator(attemptedBy(tried), prices),
  }));
  const closedAt = rooms.now();

  const rowsOf = (charge: Charge, payer: UsageRow['payer'], tried: TriedChannel, isEstimated: boolean) =>
    usageRows(charge, {
      generation_id: id,
      token_id: caller.token.id,
      group_name: caller.group.name,
      model: model.id,
      channel_id: tried.channel.id,
      payer,
      isEstimated,
      created_at: closedAt,
    });
  const usage = [
    ...(bill !== undefined && answer !== undefined
      ? [
          ...rowsOf(bill.caller, 'caller', answer, bill.isEstimated),
          ...rowsOf(bill.operator, 'operator', answer, false),
        ]
      : []),
    ...operatorBills.flatMap(({ tried, charge }) => rowsOf(charge, 'operator', tried, false)),
  ];
  const facts = answer?.attempt.facts;
  const costs = new Map(operatorBills.map(({ tried, charge }) => [tried, charge.micros]));

  return {
    id,
    record: {
      finished_at: closedAt,
      outcome: end.outcome,
      error_code: end.error?.code ?? null,
      error_message: end.error?.detail ?? null,
      finish_reason: facts?.finishReason ?? null,
      block_reason: facts?.blockReason ?? null,
      channel_id: answer?.channel.id ?? null,
      attempts: JSON.stringify(attemptsOf(end, costs)),
      picture_count: facts?.pictures ?? 0,
      usage: facts?.usage === undefined ? null : JSON.stringify(facts.usage),
      usage_estimated: bill?.isEstimated === true ? 1 : 0,
      charge_micros: bill?.micros ?? 0,
      operator_micros:
        (bill?.operator.micros ?? 0) + operatorBills.reduce((sum, { charge }) => sum + charge.micros, 0),
      spool_bytes: spool.written,
      spool_state: spool.isKept && spool.written > 0 ? 'spool' : 'none',
      first_chunk_ms: firstChunkMs,
      // A generation that failed gives its key back, so that retries retry.
      ...(end.outcome !== 'complete' && { idempotency_key: null }),
    },
    pictures,
    usage,
    ledger: {
      state: bill?.state ?? 'released',
      settledMicros: bill?.micros ?? 0,
      pictures: bill?.pictures ?? 0,
      closedAt,
    },
  };
}

function attemptedOf(
  { model, request }: Admission,
  { channel, attempt }: TriedChannel,
  rooms: BookRooms,
): Attempted {
  const { facts, pictures } = attempt;
  return {
    model,
    priceModel: channel.kind === 'engine' ? ENGINE_PRICE_MODEL : model.id,
    usage: facts.usage,
    promptTokens: rooms.countPromptTokens(request, model),
    askedSize: request.imageSize,
    pictures: pictures.filter(({ isPreview }) => !isPreview),
    textCharacters: facts.textCharacters,
    thoughtCharacters: facts.thoughtCharacters,
  };
}

function attemptsOf(end: ProductionEnd, costs: ReadonlyMap<TriedChannel, number>) {
  return end.attempts.map((attempt, index) => {
    const tried = [...(end.answer === undefined ? [] : [end.answer]), ...end.failed].find(
      ({ channel }) => channel.id === attempt.channelId,
    );
    return {
      ...attempt,
      number: index,
      ...(tried?.attempt.facts.usage !== undefined && { usage: tried.attempt.facts.usage }),
      ...(tried !== undefined && costs.has(tried) && { operatorMicros: costs.get(tried) }),
    };
  });
}
