import { GatewayError } from '@heliograph/wire';
import type { Generation } from './generation.ts';

const RETRY_AFTER_MS = 5_000;

/** The generations of this process that are being produced or followed; stopping waits for them. */
export interface RunningGenerations {
  /** Throws `shutting_down` when no new generation may start. */
  admit(): void;
  /** Keeps the generation's spool open until production has ended and its last follower has left. */
  add(generation: Generation): void;
  find(id: string): Generation | undefined;
  list(): readonly Generation[];
  /** It was removed: nobody finds it any more, though who follows it does so to its end. */
  forget(id: string): void;
  /** New ones are refused from now on. */
  stopAdmitting(): void;
  readonly isStopping: boolean;
  /** Resolves when the last one has ended; after `withinMs` the rest is cancelled. */
  drain(withinMs: number): Promise<void>;
}

export function createRunningGenerations(afterEach: () => void): RunningGenerations {
  const running = new Map<string, { readonly generation: Generation; readonly closed: Promise<void> }>();
  const forgotten = new Set<string>();
  let isStopping = false;

  const close = async (generation: Generation): Promise<void> => {
    await generation.done;
    await generation.followers.waitUntilNone();
    // Nobody may join any more before it is let go of; who comes now reads what was kept.
    running.delete(generation.id);
    await generation.spool.close();
    forgotten.delete(generation.id);
    afterEach();
  };

  return {
    get isStopping() {
      return isStopping;
    },
    admit() {
      if (isStopping) {
        throw new GatewayError(
          'shutting_down',
          'Heliograph is stopping and takes no new pictures; try again in a few seconds.',
          { retryAfterMs: RETRY_AFTER_MS },
        );
      }
    },
    add(generation) {
      running.set(generation.id, { generation, closed: close(generation) });
    },
    find: (id) => (forgotten.has(id) ? undefined : running.get(id)?.generation),
    list: () =>
      [...running.values()]
        .map(({ generation }) => generation)
        .filter((generation) => !forgotten.has(generation.id)),
    forget(id) {
      if (running.has(id)) {
        forgotten.add(id);
      }
    },
    stopAdmitting() {
      isStopping = true;
    },
    async drain(withinMs) {
      const timer = setTimeout(() => {
        for (const { generation } of running.values()) {
          generation.cancel();
        }
      }, withinMs);
      await Promise.all([...running.values()].map(({ closed }) => closed));
      clearTimeout(timer);
    },
  };
}
