import { type ErrorCode, errorEntry, GatewayError } from '@heliograph/wire';
import type { Channel } from '../store/channels.ts';
import type { AttemptResult, ChannelHealth } from './channel-health.ts';
import { chooseChannel } from './choose-channel.ts';

/** How one attempt ended. */
export type AttemptEnd =
  | { readonly kind: 'served' }
  /** `mayTryNext`: nothing of it has been committed to the spool (design §4), so another channel may serve. */
  | {
      readonly kind: 'failed';
      readonly error: GatewayError;
      readonly mayTryNext: boolean;
      /** The channel is well, it just had nothing better to give (`NO_IMAGE`). */
      readonly isWell?: boolean;
    };

/** One attempt as it is recorded. Times in ms. */
interface Attempt {
  readonly channelId: Channel['id'];
  readonly channelName: string;
  readonly startedAt: number;
  readonly tookMs: number;
  readonly errorCode?: ErrorCode;
  readonly errorMessage?: string;
}

export interface AttemptChannels {
  /** From `eligibleChannels`. */
  readonly candidates: readonly Channel[];
  /** Model id of our catalogue: health is kept by channel and model. */
  readonly model: string;
  readonly health: ChannelHealth;
  readonly now: () => number;
  /** From 0 to 1, exclusive. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly attempt: (channel: Channel, signal: AbortSignal) => Promise<AttemptEnd>;
}

export interface AttemptsResult {
  /** The channel that served. */
  readonly served?: Channel;
  /** Why none did: of all errors the one that helps the caller most. */
  readonly error?: GatewayError;
  readonly attempts: readonly Attempt[];
}

/**
 * Tries one channel after the other until one serves, one has committed, the request is at fault, the signal aborts or none
 * is left. Channels that rest are not waited for: when all do, the answer is `upstream_busy` and when to come back.
 */
export async function attemptChannels(wanted: AttemptChannels): Promise<AttemptsResult> {
  const { candidates, model, health, now, signal } = wanted;
  const attempts: Attempt[] = [];
  const errors: GatewayError[] = [];
  const tried = new Set<string>();
  while (!signal.aborted) {
    const channel = chooseChannel(candidates, {
      isUsable: ({ id, kind }) => kind === 'engine' || health.isUsable(id, model, now()),
      tried,
      random: wanted.random(),
    });
    if (channel === undefined) {
      return { error: lastError(wanted, errors), attempts };
    }
    tried.add(channel.id);
    const startedAt = now();
    const finish = health.begin(channel.id, model, startedAt);
    let result: AttemptResult = 'neutral';
    let end: AttemptEnd;
    try {
      end = await wanted.attempt(channel, signal);
      if (end.kind === 'served') {
        result = 'served';
      } else if (end.isWell !== true && errorEntry(end.error.code).blame === 'upstream' && !signal.aborted) {
        result = end.error;
      }
    } finally {
      // Whatever happens: a probe that is never given back would keep the channel closed.
      finish(result, now());
    }
    attempts.push({
      channelId: channel.id,
      channelName: channel.name,
      startedAt,
      tookMs: now() - startedAt,
      ...(end.kind === 'failed' && { errorCode: end.error.code, errorMessage: end.error.message }),
    });
    if (end.kind === 'served') {
      return { served: channel, attempts };
    }
    errors.push(end.error);
    if (!end.mayTryNext || errorEntry(end.error.code).blame !== 'upstream') {
      return { error: end.error, attempts };
    }
  }
  return { error: errors.at(-1) ?? new GatewayError('cancelled'), attempts };
}

/** Of all errors the most useful, with a time to come back where one is due. */
function lastError(
  { candidates, model, health, now }: AttemptChannels,
  errors: readonly GatewayError[],
): GatewayError {
  if (candidates.length === 0) {
    return new GatewayError('no_channel');
  }
  const at = now();
  const usableAt = candidates.map(({ id, kind }) =>
    kind === 'engine' ? at : health.usableAt(id, model, at),
  );
  const retryAfterMs = Math.min(...usableAt) - at;
  const error = mostUseful(errors);
  if (error === undefined) {
    return new GatewayError(
      'upstream_busy',
      `Every channel to this model rests after failures. Send the request again in ${Math.ceil(retryAfterMs / 1000)} s.`,
      { retryAfterMs },
    );
  }
  if (error.retryAfterMs !== undefined || retryAfterMs <= 0) {
    return error;
  }
  const { code, detail, metadata } = error;
  return new GatewayError(code, detail, {
    cause: error,
    retryAfterMs,
    ...(metadata !== undefined && { metadata }),
  });
}

/** What a caller can act upon comes first; a fault of the operator's last. */
const USEFULNESS: readonly ErrorCode[] = [
  'upstream_busy',
  'upstream_timeout',
  'upstream_failed',
  'upstream_misconfigured',
];

/** Of errors of the same kind the first, but of busy channels the one that is back soonest. */
function mostUseful(errors: readonly GatewayError[]): GatewayError | undefined {
  const rank = ({ code }: GatewayError): number => {
    const at = USEFULNESS.indexOf(code);
    return at < 0 ? USEFULNESS.length : at;
  };
  const delay = ({ retryAfterMs }: GatewayError): number => retryAfterMs ?? Number.POSITIVE_INFINITY;
  return [...errors].sort(
    (a, b) => rank(a) - rank(b) || (a.code === 'upstream_busy' ? compare(delay(a), delay(b)) : 0),
  )[0];
}

/** Two infinities have no difference. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
