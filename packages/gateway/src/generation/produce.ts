import { GatewayError } from '@heliograph/wire';
import { pause } from '../base/abort.ts';
import { createRecorder } from '../recording/recorder.ts';
import type { Spool } from '../spool/spool.ts';
import type { GenerationOutcome } from './generation.ts';

export interface Production {
  /** Gemini SSE bytes, cut anywhere. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly spool: Spool;
  /** Absent on unary calls: nobody reads before the end. */
  readonly heartbeat?: { readonly everyMs: number; readonly chunk: string };
  readonly errorChunk: (error: GatewayError) => string;
}

/**
 * Runs one generation into its spool and ends the spool in the one way that fits what happened (design §4): before
 * the first byte a failure stays a proper error, between events it becomes an error chunk, inside an event the spool
 * is truncated.
 */
export async function produce(production: Production, signal: AbortSignal): Promise<GenerationOutcome> {
  const { spool } = production;
  const recorder = createRecorder(spool);
  try {
    await recordAll(production, recorder, signal);
    await recorder.end();
    if (!recorder.facts.complete) {
      throw new GatewayError('upstream_failed', 'The upstream ended the stream before it was complete.');
    }
    await spool.finish({ kind: 'complete' });
    return { outcome: 'complete', facts: recorder.facts };
  } catch (thrown) {
    const error = signal.aborted
      ? new GatewayError('cancelled', 'The generation was cancelled.', { cause: thrown })
      : asGatewayError(thrown);
    const isTruncated = await endBadly(production, recorder, error);
    const outcome = signal.aborted ? 'cancelled' : isTruncated ? 'truncated' : 'failed';
    return { outcome, facts: recorder.facts, error };
  }
}

/** Ends the spool of a failure; returns whether it stops inside an event. */
async function endBadly(
  { spool, errorChunk }: Production,
  recorder: ReturnType<typeof createRecorder>,
  error: GatewayError,
): Promise<boolean> {
  if (spool.written === 0) {
    await spool.finish({ kind: 'failed', error });
    return false;
  }
  if (recorder.isBetweenEvents) {
    try {
      await recorder.appendChunk(errorChunk(error));
      await spool.finish({ kind: 'complete' });
      return false;
    } catch {
      // The spool takes nothing more (a full disk): followers must not think that it ended well.
    }
  }
  await spool.finish({ kind: 'truncated', error });
  return true;
}

async function recordAll(
  { bytes, heartbeat }: Production,
  recorder: ReturnType<typeof createRecorder>,
  signal: AbortSignal,
): Promise<void> {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    await recordPieces(iterator, heartbeat, recorder, signal);
  } catch (error) {
    // Not awaited: an upstream that waits for something is closed by its signal only.
    iterator.return?.().catch(() => {});
    throw error;
  }
}

async function recordPieces(
  iterator: AsyncIterator<Uint8Array>,
  heartbeat: Production['heartbeat'],
  recorder: ReturnType<typeof createRecorder>,
  signal: AbortSignal,
): Promise<void> {
  let next = iterator.next();
  for (;;) {
    if (heartbeat !== undefined && recorder.isBetweenEvents) {
      // The timer ends with the race: a fresh signal per wait keeps no listener on the generation's own.
      const waiting = new AbortController();
      const first = await Promise.race([next, pause(heartbeat.everyMs, waiting.signal)]).finally(() =>
        waiting.abort(),
      );
      if (first === undefined) {
        await recorder.appendChunk(heartbeat.chunk);
        continue;
      }
    }
    const { done, value } = await next;
    signal.throwIfAborted();
    if (done === true) {
      return;
    }
    await recorder.feed(value);
    next = iterator.next();
  }
}

function asGatewayError(thrown: unknown): GatewayError {
  return GatewayError.is(thrown)
    ? thrown
    : new GatewayError('internal', 'Something went wrong inside Heliograph; the log says what.', {
        cause: thrown,
      });
}
