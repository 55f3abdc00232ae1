/** Watches one task that goes through phases, each with a time limit of its own. */
export interface PhaseTimer {
  /** From now on the task may be quiet for so long before `onExpire` is called, once. */
  start(limitMs: number, onExpire: () => void): void;
  /** It was not quiet. */
  touch(): void;
  stop(): void;
}

/**
 * One timer for all phases, set anew only when it has run out or would come too late: thousands of short calls a second
 * would otherwise spend more on timers than on anything else. A limit may be exceeded by a millisecond, never undercut.
 */
export function createPhaseTimer(): PhaseTimer {
  let timer: NodeJS.Timeout | undefined;
  let firesAt = 0;
  let limitMs = 0;
  let since = 0;
  let onExpire = (): void => {};

  const arm = (afterMs: number, now: number): void => {
    clearTimeout(timer);
    firesAt = now + afterMs;
    timer = setTimeout(fire, afterMs);
  };
  const fire = (): void => {
    const now = performance.now();
    const left = since + limitMs - now;
    if (left > 0) {
      arm(Math.ceil(left), now);
    } else {
      timer = undefined;
      firesAt = 0;
      onExpire();
    }
  };

  return {
    start(nextLimitMs, nextOnExpire) {
      limitMs = nextLimitMs;
      onExpire = nextOnExpire;
      since = performance.now();
      if (timer === undefined || firesAt > since + limitMs) {
        arm(limitMs, since);
      }
    },
    touch() {
      since = performance.now();
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
