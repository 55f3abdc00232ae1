import { GatewayError } from '@heliograph/wire';
import { giveMemoryBack } from '../base/lent-memory.ts';
import type { AttemptEnd, AttemptsResult } from '../dispatch/attempt-channels.ts';
import type { Attempt } from '../recording/attempt.ts';
import type { PictureCapture } from '../recording/capture-picture.ts';
import { createRecorder, type Recorder, type RecorderOptions } from '../recording/recorder.ts';
import type { Pieces, Spool } from '../spool/spool.ts';
import type { Channel } from '../store/channels.ts';
import type { Outcome } from '../store/tables.ts';
import { startHeartbeat } from './heartbeat.ts';

export interface Production {
  readonly spool: Spool;
  readonly tail: 'spec' | 'sdk';
  readonly openCapture: () => PictureCapture;
  readonly deliver?: RecorderOptions['deliver'];
  /** Tries channels with what it is given until one of them serves. */
  readonly attemptChannels: (
    attempt: (channel: Channel, signal: AbortSignal) => Promise<AttemptEnd>,
    signal: AbortSignal,
  ) => Promise<AttemptsResult>;
  readonly runChannel: (channel: Channel, signal: AbortSignal) => AsyncIterable<Pieces>;
  /** `NO_IMAGE` of one channel lets the next be tried. */
  readonly retriesNoImage: boolean;
  /** Absent on unary calls: nobody reads before the end. */
  readonly heartbeat?: { readonly everyMs: number; readonly chunk: () => string };
  readonly errorChunk: (error: GatewayError) => string;
  readonly onFirstChunk?: () => void;
  readonly onAttempt?: (attempt: Attempt) => void;
}

export interface TriedChannel {
  readonly channel: Channel;
  readonly attempt: Attempt;
}

/** What came of it. `answer`: the attempt the caller has something of; `failed`: the others. */
export interface ProductionEnd {
  readonly outcome: Exclude<Outcome, 'interrupted'>;
  readonly error?: GatewayError;
  readonly answer?: TriedChannel;
  readonly failed: readonly TriedChannel[];
  readonly attempts: AttemptsResult['attempts'];
}

/**
 * Runs one generation into its spool and ends the spool in the one way that fits what happened (design §4): before
 * the first byte a failure stays a proper error, between events it becomes an error chunk, inside an event the spool
 * is truncated.
 */
export async function produce(production: Production, signal: AbortSignal): Promise<ProductionEnd> {
  const { spool } = production;
  const silence = startSilence(production, () => recorder);
  const recorder = createRecorder({
    append(pieces) {
      silence.reset();
      if (spool.written === 0) {
        production.onFirstChunk?.();
      }
      return spool.append(pieces);
    },
    persist: () => spool.persist(),
    tail: production.tail,
    openCapture: production.openCapture,
    ...(production.deliver !== undefined && { deliver: production.deliver }),
  });
  const tried: Try[] = [];
  const result = await production.attemptChannels((channel, within) => {
    const one = { channel, attempt: recorder.openAttempt(), isRefused: false };
    tried.push(one);
    production.onAttempt?.(one.attempt);
    return runAttempt(production, one, within);
  }, signal);

  const refused = tried.findLast(({ isRefused }) => isRefused);
  const answer =
    tried.find(({ attempt }) => attempt.isCommitted) ??
    (result.served === undefined ? undefined : tried.at(-1)) ??
    (signal.aborted ? undefined : refused);
  if (answer !== undefined && answer === refused) {
    // Nobody had a picture: the refusal is the answer after all.
    await refused.attempt.accept();
  }
  silence.stop();
  const common = {
    ...(answer !== undefined && { answer }),
    failed: tried.filter((one) => one !== answer),
    attempts: result.attempts,
  };
  if (result.served !== undefined || (answer !== undefined && answer === refused)) {
    await spool.finish({ kind: 'complete' });
    return { outcome: 'complete', ...common };
  }
  const error = signal.aborted
    ? new GatewayError('cancelled', 'The generation was cancelled.', { cause: result.error })
    : (result.error ?? new GatewayError('internal'));
  const isTruncated = await endBadly(production, recorder, error, answer?.attempt.passedError !== undefined);
  const outcome = signal.aborted ? 'cancelled' : isTruncated ? 'truncated' : 'failed';
  return { outcome, error, ...common };
}

interface Try extends TriedChannel {
  /** It answered without a picture, and another channel may be asked for one. */
  isRefused: boolean;
}

async function runAttempt(
  production: Pick<Production, 'runChannel' | 'spool' | 'retriesNoImage'>,
  one: Try,
  signal: AbortSignal,
): Promise<AttemptEnd> {
  const { channel, attempt } = one;
  const { spool } = production;
  const upstream = production.runChannel(channel, signal)[Symbol.asyncIterator]();
  /** Apart, or this function would hold the last pieces while it waits for the next: minutes, in a silent stream. */
  const take = ({ done, value }: IteratorResult<Pieces, unknown>): boolean | Promise<boolean> => {
    signal.throwIfAborted();
    if (done === true) {
      return false;
    }
    const slow = attempt.feed(value);
    if (!attempt.holdsPieces && spool.hasPassedOn) {
      giveMemoryBack(value);
    }
    return slow === undefined ? true : slow.then(() => true);
  };
  try {
    while (await upstream.next().then(take)) {}
    const ending = await attempt.end();
    if (attempt.passedError !== undefined) {
      return { kind: 'failed', error: attempt.passedError, mayTryNext: false };
    }
    if (ending === 'empty') {
      await attempt.discard();
      return {
        kind: 'failed',
        error: new GatewayError(
          'upstream_failed',
          'The model ended its answer without a picture or a text. Send the request again, or say more plainly what to draw.',
        ),
        mayTryNext: !attempt.isCommitted,
      };
    }
    if (ending === 'refused' && production.retriesNoImage && attempt.facts.finishReason === 'NO_IMAGE') {
      one.isRefused = true;
      return { kind: 'failed', error: refusalOf(attempt), mayTryNext: true, isWell: true };
    }
    await attempt.accept();
    return { kind: 'served' };
  } catch (thrown) {
    // Nobody waits for its next bytes at this moment, so this reaches it.
    upstream.return?.().catch(() => {});
    await attempt.discard();
    return { kind: 'failed', error: asGatewayError(thrown), mayTryNext: !attempt.isCommitted };
  }
}

/** Ends the spool of a failure; returns whether it stops inside an event. */
async function endBadly(
  { spool, errorChunk }: Production,
  recorder: Recorder,
  error: GatewayError,
  isTold: boolean,
): Promise<boolean> {
  if (recorder.written === 0) {
    await spool.finish({ kind: 'failed', error });
    return false;
  }
  if (recorder.isBetweenEvents) {
    if (!isTold) {
      await recorder.appendChunk(errorChunk(error));
    }
    await spool.finish({ kind: 'complete' });
    return false;
  }
  await spool.finish({ kind: 'truncated', error });
  return true;
}

/** Heartbeats between events; none while the disk is behind, for then nobody waits for the model. */
function startSilence({ heartbeat }: Production, recorder: () => Recorder) {
  if (heartbeat === undefined) {
    return { reset() {}, stop() {} };
  }
  let slow: Promise<void> | undefined;
  return startHeartbeat(heartbeat.everyMs, () => {
    if (recorder().isBetweenEvents && slow === undefined) {
      slow = recorder().appendChunk(heartbeat.chunk()) ?? undefined;
      void slow?.then(() => {
        slow = undefined;
      });
    }
  });
}

function refusalOf({ facts }: Attempt): GatewayError {
  return new GatewayError(
    'upstream_failed',
    `The model made no picture (${facts.finishReason ?? 'NO_IMAGE'}).`,
  );
}

function asGatewayError(thrown: unknown): GatewayError {
  return GatewayError.is(thrown)
    ? thrown
    : new GatewayError('internal', 'Something went wrong inside Heliograph; the log says what.', {
        cause: thrown,
      });
}
