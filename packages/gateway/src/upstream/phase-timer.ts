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
  return new OneTimer();
}

class OneTimer implements PhaseTimer {
  #timer: NodeJS.Timeout | undefined;
  #firesAt = 0;
  #limitMs = 0;
  #since = 0;
  #onExpire: () => void = doNothing;

  start(limitMs: number, onExpire: () => void): void {
    this.#limitMs = limitMs;
    this.#onExpire = onExpire;
    this.#since = performance.now();
    if (this.#timer === undefined || this.#firesAt > this.#since + limitMs) {
      this.#arm(limitMs, this.#since);
    }
  }

  touch(): void {
    this.#since = performance.now();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #arm(afterMs: number, now: number): void {
    clearTimeout(this.#timer);
    this.#firesAt = now + afterMs;
    this.#timer = setTimeout(fire, afterMs, this);
  }

  fire(): void {
    const now = performance.now();
    const left = this.#since + this.#limitMs - now;
    if (left > 0) {
      this.#arm(Math.ceil(left), now);
    } else {
      this.#timer = undefined;
      this.#firesAt = 0;
      this.#onExpire();
    }
  }
}

function fire(timer: OneTimer): void {
  timer.fire();
}

function doNothing(): void {}
