/** Milliseconds since 1970 that never go backwards. */
export interface Clock {
  now(): number;
}

/**
 * The time of day at start plus what a steady clock has counted since: budgets, expiry and retention must not run twice
 * because somebody set the machine's clock back. When it is set forward, we follow.
 */
export function createClock(
  wall: () => number = Date.now,
  steady: () => number = () => performance.now(),
): Clock {
  let base = wall() - steady();
  return {
    now() {
      const elapsed = steady();
      base = Math.max(base, wall() - elapsed);
      return Math.floor(base + elapsed);
    },
  };
}
