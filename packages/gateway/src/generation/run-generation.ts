import {
  createChunkEncoder,
  errorChunk,
  type GenerateRequest,
  type ImageModel,
  type Span,
} from '@heliograph/wire';
import type { Caller } from '../access/identify-caller.ts';
import { createGenerationId, createResponseId, type GenerationId } from '../base/ids.ts';
import type { Spool } from '../spool/spool.ts';
import type { GenerationRow } from '../store/tables.ts';
import type { RunUpstream } from '../upstream/upstream.ts';
import { createFollowers } from './followers.ts';
import type { Generation, GenerationOutcome } from './generation.ts';
import { produce } from './produce.ts';

/** What a caller was admitted with. Everything that shapes the spool is fixed here (design §6.5). */
export interface Admission {
  readonly caller: Caller;
  readonly model: ImageModel;
  readonly method: 'streamGenerateContent' | 'generateContent';
  readonly tail: 'spec' | 'sdk';
  readonly request: GenerateRequest;
  readonly readSpan: (span: Span) => Promise<Buffer>;
}

/** The rooms below, as functions. */
export interface Rooms {
  readonly runUpstream: RunUpstream;
  readonly openSpool: (id: GenerationId) => Spool;
  /** Writes the record; never rejects (a lost record must not lose the picture). */
  readonly insertRecord: (row: GenerationRow) => Promise<void>;
  readonly heartbeatMs: number;
  readonly now: () => number;
}

/**
 * What happens to a request, from admission to record; who reads this file knows the product.
 *
 * The generation is a task of its own with its own AbortSignal: it appends to a spool, and whoever wants the picture
 * follows the spool. The caller's connection is just one follower.
 */
export function runGeneration(admission: Admission, rooms: Rooms): Generation {
  const id = createGenerationId();
  const startedAt = rooms.now();
  const spool = rooms.openSpool(id);
  const cancelling = new AbortController();
  const identity = { responseId: createResponseId(), createTime: new Date(startedAt).toISOString() };

  const bytes = rooms.runUpstream(
    {
      model: admission.model,
      request: admission.request,
      readSpan: admission.readSpan,
      tail: admission.tail,
      ...identity,
    },
    cancelling.signal,
  );

  const done = produce(
    {
      bytes,
      spool,
      errorChunk,
      ...(admission.method === 'streamGenerateContent' && {
        heartbeat: { everyMs: rooms.heartbeatMs, chunk: heartbeatChunk(admission, identity) },
      }),
    },
    cancelling.signal,
  ).then(async (outcome) => {
    if (outcome.error !== undefined) {
      // Whatever the upstream still waits for is let go of.
      cancelling.abort();
    }
    await rooms.insertRecord(recordOf(id, admission, outcome, spool.written, startedAt, rooms.now()));
    return outcome;
  });

  const followers = createFollowers(() => {
    if (admission.caller.group.onLeave === 'cancel') {
      cancelling.abort();
    }
  });
  return { id, spool, followers, done, cancel: () => cancelling.abort() };
}

function heartbeatChunk(admission: Admission, identity: { responseId: string; createTime: string }): string {
  return createChunkEncoder({
    modelVersion: admission.model.id,
    tail: admission.tail,
    ...identity,
  }).heartbeat();
}

function recordOf(
  id: GenerationId,
  admission: Admission,
  { outcome, facts, error }: GenerationOutcome,
  spoolBytes: number,
  startedAt: number,
  finishedAt: number,
): GenerationRow {
  return {
    id,
    token_id: admission.caller.token.id,
    model: admission.model.id,
    method: admission.method,
    created_at: startedAt,
    finished_at: finishedAt,
    outcome,
    error_code: error?.code ?? null,
    finish_reason: facts.finishReason ?? null,
    pictures: facts.pictures,
    spool_bytes: spoolBytes,
    usage: facts.usage === undefined ? null : JSON.stringify(facts.usage),
  };
}
