import type { SpoolBytes } from './spool-bytes.ts';

/**
 * Makes finished spools durable a while after their end, one at a time. By then the system has written most of them, and
 * those that were removed meanwhile need no writing at all.
 */
export interface SyncQueue {
  add(bytes: SpoolBytes): void;
  /** Does the rest at once, for at most a few seconds: a machine is often switched off after a gateway was stopped. */
  close(): Promise<void>;
}

const AFTER_MS = 60_000;
const LOOK_EVERY_MS = 5_000;
const CLOSE_WITHIN_MS = 5_000;

/** `sync` never rejects. */
export function createSyncQueue(sync: (bytes: SpoolBytes) => Promise<void>): SyncQueue {
  let waiting: { readonly bytes: SpoolBytes; readonly due: number }[] = [];
  let working: Promise<void> | undefined;

  const work = async (until: number): Promise<void> => {
    const due = waiting.findIndex((one) => one.due > until);
    const ready = waiting.splice(0, due === -1 ? waiting.length : due);
    for (const { bytes } of ready) {
      await sync(bytes);
    }
  };
  const timer = setInterval(() => {
    working ??= work(performance.now()).finally(() => {
      working = undefined;
    });
  }, LOOK_EVERY_MS);
  timer.unref();

  return {
    add(bytes) {
      waiting.push({ bytes, due: performance.now() + AFTER_MS });
    },
    async close() {
      clearInterval(timer);
      await working;
      const rest = waiting;
      waiting = [];
      const giveUpAt = performance.now() + CLOSE_WITHIN_MS;
      for (const { bytes } of rest) {
        if (performance.now() < giveUpAt) {
          await sync(bytes);
        }
      }
    },
  };
}
