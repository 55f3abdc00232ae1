import { GatewayError } from '@heliograph/wire';
import type { TokenId } from '../base/ids.ts';
import type { Caller } from './identify-caller.ts';

/** Called when the generation has ended; a second call does nothing. */
type Release = () => void;

export interface RateLimit {
  /** Lets a generation in or throws `rate_limited`. At once, so any number of simultaneous requests is counted right. */
  admit(caller: Caller): Release;
}

const WINDOW_MS = 60_000;
/** A picture takes seconds; asking again sooner is of no use. */
const RETRY_WHILE_RUNNING_MS = 2_000;
const SWEEP_EVERY_MS = 60_000;

interface Counter {
  running: number;
  /** When the last requests were let in, oldest first from `first` on. */
  admitted: number[];
  first: number;
}

/**
 * Requests per minute (in any 60 seconds, not per calendar minute) and generations at once, each token's own limit or
 * else its group's. Time is counted by a clock that nobody can set. Limits are per token and start anew with the process.
 */
export function createRateLimit(steadyNow: () => number = () => performance.now()): RateLimit {
  const counters = new Map<TokenId, Counter>();
  let sweptAt = steadyNow();

  const counterOf = (id: TokenId): Counter => {
    let counter = counters.get(id);
    if (counter === undefined) {
      counter = { running: 0, admitted: [], first: 0 };
      counters.set(id, counter);
    }
    return counter;
  };

  /** Tokens that were not used for a minute need no counter. */
  const sweep = (now: number): void => {
    sweptAt = now;
    for (const [id, counter] of counters) {
      forgetBefore(counter, now - WINDOW_MS);
      if (counter.running === 0 && counter.first === counter.admitted.length) {
        counters.delete(id);
      }
    }
  };

  return {
    admit(caller) {
      const now = steadyNow();
      if (now - sweptAt >= SWEEP_EVERY_MS) {
        sweep(now);
      }
      const { token, group } = caller;
      const concurrent = token.limits.concurrent ?? group.limits.concurrent;
      const perMinute = token.limits.requestsPerMinute ?? group.limits.requestsPerMinute;
      const counter = counterOf(token.id);
      if (concurrent !== undefined && counter.running >= concurrent) {
        throw tooManyAtOnce(caller, concurrent);
      }
      if (perMinute !== undefined) {
        forgetBefore(counter, now - WINDOW_MS);
        if (counter.admitted.length - counter.first >= perMinute) {
          // The request that has to leave the window before another one fits.
          const blocking = counter.admitted[counter.admitted.length - perMinute];
          throw tooManyPerMinute(
            caller,
            perMinute,
            blocking === undefined ? WINDOW_MS : blocking + WINDOW_MS - now,
          );
        }
        counter.admitted.push(now);
      }
      counter.running++;
      let isReleased = false;
      return () => {
        if (!isReleased) {
          isReleased = true;
          counter.running--;
        }
      };
    },
  };
}

function forgetBefore(counter: Counter, time: number): void {
  const { admitted } = counter;
  while (counter.first < admitted.length && (admitted[counter.first] as number) <= time) {
    counter.first++;
  }
  // Moves what is left to the front now and then, so that no request pays for a long list.
  if (counter.first > 64 && counter.first * 2 > admitted.length) {
    counter.admitted = admitted.slice(counter.first);
    counter.first = 0;
  }
}

function tooManyPerMinute(caller: Caller, limit: number, waitMs: number): GatewayError {
  const retryAfterMs = Math.max(1, Math.ceil(waitMs));
  return new GatewayError(
    'rate_limited',
    `The token "${caller.token.name}" may send ${limit} requests a minute. Send the next one in ${Math.ceil(retryAfterMs / 1000)} s, or ask the operator to raise the limit.`,
    {
      retryAfterMs,
      quotaViolations: [
        violationOf(caller, 'requestsPerMinute', 'requests_per_minute', 'requests a minute', limit),
      ],
    },
  );
}

function tooManyAtOnce(caller: Caller, limit: number): GatewayError {
  return new GatewayError(
    'rate_limited',
    `The token "${caller.token.name}" may have ${limit} generations running at once. Send this one when another is finished, or ask the operator to raise the limit.`,
    {
      retryAfterMs: RETRY_WHILE_RUNNING_MS,
      quotaViolations: [violationOf(caller, 'concurrent', 'concurrent', 'generations at once', limit)],
    },
  );
}

function violationOf(
  { token, group }: Caller,
  limitName: 'concurrent' | 'requestsPerMinute',
  quotaId: string,
  counts: string,
  limit: number,
) {
  return {
    subject: token.limits[limitName] === undefined ? `group:${group.name}` : `token:${token.id}`,
    description: `${limit} ${counts}`,
    quotaId,
    quotaValue: String(limit),
  };
}
