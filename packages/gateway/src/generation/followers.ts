/** Counts who follows a generation. */
export interface Followers {
  /** A reader joins; the returned function leaves, once. */
  join(): () => void;
  /** Resolves when nobody follows (any more). */
  waitUntilNone(): Promise<void>;
}

/** `onFirst`: somebody follows (again); `onLastLeft`: nobody does any more. */
export function createFollowers(on: {
  readonly first: () => void;
  readonly lastLeft: () => void;
}): Followers {
  let count = 0;
  const waiting: (() => void)[] = [];
  return {
    join() {
      count += 1;
      if (count === 1) {
        on.first();
      }
      let hasLeft = false;
      return () => {
        if (hasLeft) {
          return;
        }
        hasLeft = true;
        count -= 1;
        if (count === 0) {
          on.lastLeft();
          for (const wake of waiting.splice(0)) {
            wake();
          }
        }
      };
    },
    waitUntilNone: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
