/** Counts who follows a generation. */
export interface Followers {
  /** A reader joins; the returned function leaves, once. */
  join(): () => void;
  /** Resolves when nobody follows (any more). */
  waitUntilNone(): Promise<void>;
}

export function createFollowers(onLastLeft: () => void): Followers {
  let count = 0;
  const waiting: (() => void)[] = [];
  return {
    join() {
      count += 1;
      let hasLeft = false;
      return () => {
        if (hasLeft) {
          return;
        }
        hasLeft = true;
        count -= 1;
        if (count === 0) {
          onLastLeft();
          for (const wake of waiting.splice(0)) {
            wake();
          }
        }
      };
    },
    waitUntilNone: () => (count === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
  };
}
