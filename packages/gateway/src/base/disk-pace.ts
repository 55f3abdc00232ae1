/** One call that takes this long is noticed by everybody; shorter ones may come from a busy processor. */
const STALL_MS = 50;
/** So many calls within a second that take this long each are a slow disk. */
const SLOW_FROM_MS = 8;
const SLOW_CALLS = 3;
const WITHIN_MS = 1_000;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Whether files may be read and written in the event loop's own thread. From the page cache that costs a fraction of the
 * way through the thread pool, but a disk that stalls would stop every stream. So a slow disk sends all files of the
 * gateway through the pool for a while, twice as long each time it happens again.
 */
export interface DiskPace {
  readonly isSlow: boolean;
  /** Tells how long a call in the event loop's thread took. */
  note(tookMs: number): void;
}

export function createDiskPace(now: () => number = () => performance.now()): DiskPace {
  let slowUntil = Number.NEGATIVE_INFINITY;
  let pauseMs = FIRST_PAUSE_MS;
  let slowCalls: number[] = [];
  return {
    get isSlow() {
      return slowUntil !== Number.NEGATIVE_INFINITY && now() < slowUntil;
    },
    note(tookMs) {
      if (tookMs < SLOW_FROM_MS) {
        return;
      }
      const at = now();
      slowCalls = [...slowCalls.filter((time) => time > at - WITHIN_MS), at];
      if (tookMs < STALL_MS && slowCalls.length < SLOW_CALLS) {
        return;
      }
      slowCalls = [];
      // Quiet for as long as the last pause took: the disk is well again, and the next stall is a first one.
      pauseMs = at < slowUntil + pauseMs ? Math.min(pauseMs * 2, LONGEST_PAUSE_MS) : FIRST_PAUSE_MS;
      slowUntil = at + pauseMs;
    },
  };
}
