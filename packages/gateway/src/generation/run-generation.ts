import { createChunkEncoder, errorChunk, GatewayError } from '@heliograph/wire';
import type { Caller } from '../access/identify-caller.ts';
import { waitAtMost } from '../base/abort.ts';
import { createGenerationId, createResponseId, type GenerationId } from '../base/ids.ts';
import type { Reservation } from '../billing/accounts.ts';
import type { AttemptEnd, AttemptsResult } from '../dispatch/attempt-channels.ts';
import type { Attempt } from '../recording/attempt.ts';
import type { PictureCapture } from '../recording/capture-picture.ts';
import { NO_FACTS } from '../recording/facts.ts';
import type { RecorderOptions } from '../recording/recorder.ts';
import type { Spool } from '../spool/spool.ts';
import type { Channel } from '../store/channels.ts';
import type { Settlement } from '../store/generations.ts';
import type { GenerationRow, LedgerRow } from '../store/tables.ts';
import type { RunUpstream, UpstreamRequest } from '../upstream/upstream.ts';
import type { Admission, Delivery } from './admission.ts';
import type { Beginning } from './close-books.ts';
import { createFollowers } from './followers.ts';
import type { Generation, GenerationOutcome } from './generation.ts';
import { type ProductionEnd, produce } from './produce.ts';

/** The rooms below, as functions. */
export interface Rooms {
  /** Throws `rate_limited`; what comes back is called when the generation has ended. */
  readonly admitRate: (caller: Caller) => () => void;
  /** Throws `quota_exhausted`. */
  readonly reserve: (id: GenerationId, admission: Admission) => Promise<Reservation>;
  /** Throws `storage_full`. */
  readonly openSpool: (id: GenerationId) => Spool;
  readonly openCapture: (delivery: Delivery) => PictureCapture;
  /** Undefined for `inline`. */
  readonly deliver: (id: GenerationId, delivery: Delivery) => RecorderOptions['deliver'];
  readonly insertAdmitted: (generation: GenerationRow, ledger: LedgerRow) => Promise<void>;
  /** What the end means for the record, the pictures and the books; waits until the pictures are durable. */
  readonly closeBooks: (
    admission: Admission,
    end: ProductionEnd,
    spool: Spool,
    beginning: Beginning,
  ) => Promise<Settlement>;
  /** Never rejects for want of a database: it waits for it. */
  readonly settleGeneration: (settlement: Settlement) => Promise<boolean>;
  readonly attemptChannels: (
    wanted: { readonly group: string; readonly model: string },
    attempt: (channel: Channel, signal: AbortSignal) => Promise<AttemptEnd>,
    signal: AbortSignal,
  ) => Promise<AttemptsResult>;
  readonly runChannel: (channel: Channel) => RunUpstream;
  readonly reportFault: (error: unknown, id: GenerationId) => void;
  readonly heartbeatMs: number;
  readonly now: () => number;
}

/** While the database is locked, known callers are served; the record is written when it comes back. */
const ADMITTED_WITHIN_MS = 500;

/**
 * What happens to a request, from admission to settlement; who reads this file knows the product.
 *
 * The generation is a task of its own with its own AbortSignal: it appends to a spool, and whoever wants the picture
 * follows the spool. The caller's connection is just one follower. Throws when it is not admitted: then nothing was
 * started and nothing is charged.
 */
export async function runGeneration(admission: Admission, rooms: Rooms): Promise<Generation> {
  const id = createGenerationId();
  const startedAt = rooms.now();
  const leaveRate = rooms.admitRate(admission.caller);
  let reservation: Reservation | undefined;
  let spool: Spool;
  try {
    reservation = await rooms.reserve(id, admission);
    spool = rooms.openSpool(id);
  } catch (error) {
    reservation?.release();
    leaveRate();
    throw error;
  }
  const admitted = rooms.insertAdmitted(
    recordOf(id, admission, startedAt),
    ledgerOf(id, admission, reservation.micros, startedAt),
  );
  try {
    await waitAtMost(admitted, ADMITTED_WITHIN_MS);
  } catch (error) {
    // The books do not take it: then it is not begun.
    await spool.finish({ kind: 'failed', error: new GatewayError('internal', undefined, { cause: error }) });
    await spool.close();
    reservation.release();
    leaveRate();
    throw error;
  }

  const cancelling = new AbortController();
  const { signal } = cancelling;
  // Should the disk take nothing, the bytes wait for the caller who is still on the way.
  void spool.waitBeyond(0, signal);
  const identity = { responseId: createResponseId(), createTime: new Date(startedAt).toISOString() };
  const wanted: UpstreamRequest = { ...upstreamFieldsOf(admission), ...identity };
  let firstChunkMs: number | null = null;
  let present: Attempt | undefined;
  const { group } = admission.caller;
  const deliver = rooms.deliver(id, admission.delivery);
  const production = produce(
    {
      spool,
      tail: admission.tail,
      openCapture: () => rooms.openCapture(admission.delivery),
      ...(deliver !== undefined && { deliver }),
      attemptChannels: (attempt, within) =>
        rooms.attemptChannels({ group: group.name, model: admission.model.id }, attempt, within),
      runChannel: (channel, within) => rooms.runChannel(channel)(wanted, within),
      retriesNoImage: group.onNoImage === 'retry',
      errorChunk,
      onAttempt: (attempt) => {
        present = attempt;
      },
      onFirstChunk: () => {
        firstChunkMs = rooms.now() - startedAt;
      },
      ...(admission.method === 'streamGenerateContent' && {
        heartbeat: { everyMs: rooms.heartbeatMs, chunk: () => heartbeatChunk(admission, identity) },
      }),
    },
    signal,
  ).catch((error: unknown) => failedEnd(error, spool));

  const settled = production.then(async (end) => {
    try {
      const settlement = await rooms.closeBooks(admission, end, spool, { id, startedAt, firstChunkMs });
      const { state, settledMicros, pictures } = settlement.ledger;
      if (state === 'settled') {
        reservation.settle(settledMicros, pictures);
      } else {
        reservation.release();
      }
      await admitted;
      await rooms.settleGeneration(settlement);
    } catch (error) {
      reservation.release();
      rooms.reportFault(error, id);
    } finally {
      leaveRate();
    }
    return outcomeOf(end);
  });

  return {
    id,
    tokenId: admission.caller.token.id,
    spool,
    followers: followPolicy(admission, cancelling),
    pictures: () => present?.pictures ?? [],
    produced: production.then(outcomeOf),
    done: settled,
    cancel: () => cancelling.abort(),
  };
}

/** When the last follower leaves, the group decides: go on, go on for a while, or stop. */
function followPolicy({ caller: { group } }: Admission, cancelling: AbortController) {
  let timer: NodeJS.Timeout | undefined;
  return createFollowers({
    first: () => clearTimeout(timer),
    lastLeft() {
      if (group.onLeave === 'cancel') {
        cancelling.abort();
      } else if (group.onLeave === 'keep-for') {
        timer = setTimeout(() => cancelling.abort(), (group.keepForSeconds ?? 0) * 1000);
        timer.unref();
      }
    },
  });
}

function outcomeOf(end: ProductionEnd): GenerationOutcome {
  return {
    outcome: end.outcome,
    facts: end.answer?.attempt.facts ?? NO_FACTS,
    ...(end.error !== undefined && { error: end.error }),
  };
}

/** A fault of our own while producing: followers are told, the books are closed. */
async function failedEnd(thrown: unknown, spool: Spool): Promise<ProductionEnd> {
  const error = GatewayError.is(thrown)
    ? thrown
    : new GatewayError('internal', 'Something went wrong inside Heliograph; the log says what.', {
        cause: thrown,
      });
  await spool.finish(spool.written === 0 ? { kind: 'failed', error } : { kind: 'truncated', error });
  return { outcome: 'failed', error, failed: [], attempts: [] };
}

function upstreamFieldsOf({ model, request, readSpan, body, tail }: Admission) {
  return { model, request, readSpan, body, tail };
}

function heartbeatChunk(admission: Admission, identity: { responseId: string; createTime: string }): string {
  return createChunkEncoder({
    modelVersion: admission.model.id,
    tail: admission.tail,
    ...identity,
  }).heartbeat();
}

function recordOf(id: GenerationId, admission: Admission, startedAt: number): GenerationRow {
  const { caller, model, method, tail, delivery, request, idempotency } = admission;
  const { aspectRatio, imageSize, mimeType } = request;
  return {
    id,
    token_id: caller.token.id,
    group_name: caller.group.name,
    model: model.id,
    method,
    tail,
    delivery: delivery.form,
    created_at: startedAt,
    finished_at: null,
    outcome: null,
    error_code: null,
    error_message: null,
    finish_reason: null,
    block_reason: null,
    channel_id: null,
    attempts: null,
    requested: JSON.stringify({ aspectRatio, imageSize, mimeType }),
    picture_count: 0,
    usage: null,
    usage_estimated: 0,
    charge_micros: 0,
    operator_micros: 0,
    spool_bytes: 0,
    spool_state: 'none',
    idempotency_key: idempotency?.key ?? null,
    fingerprint: idempotency?.fingerprint ?? null,
    first_chunk_ms: null,
  };
}

function ledgerOf(
  id: GenerationId,
  { caller }: Admission,
  reservedMicros: number,
  startedAt: number,
): LedgerRow {
  return {
    generation_id: id,
    token_id: caller.token.id,
    state: 'reserved',
    reserved_micros: reservedMicros,
    settled_micros: 0,
    pictures: 0,
    reserved_at: startedAt,
    closed_at: null,
  };
}
