import { GatewayError } from '@heliograph/wire';
import type { Generation } from './generation.ts';

const RETRY_AFTER_MS = 5_000;

/** The generations of this process that are being produced or followed; stopping waits for them. */
export interface RunningGenerations {
  /** Throws `shutting_down` when no new generation may start. */
  admit(): void;
  /** Keeps the generation's spool open until production has ended and its last follower has left. */
  add(generation: Generation): void;
  /** New ones are refused from now on. */
  stopAdmitting(): void;
  readonly isStopping: boolean;
  /** Resolves when the last one has ended; after `withinMs` the rest is cancelled. */
  drain(withinMs: number): Promise<void>;
}

export function createRunningGenerations(
  afterEach: (inUse: ReadonlySet<string>) => Promise<void>,
): RunningGenerations {
  const running = new Map<Generation, Promise<void>>();
  let isStopping = false;

  const close = async (generation: Generation): Promise<void> => {
    await generation.done;
    await generation.followers.waitUntilNone();
    await generation.spool.close();
    running.delete(generation);
    await afterEach(new Set([...running.keys()].map(({ id }) => id)));
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
      running.set(generation, close(generation));
    },
    stopAdmitting() {
      isStopping = true;
    },
    async drain(withinMs) {
      const timer = setTimeout(() => {
        for (const generation of running.keys()) {
          generation.cancel();
        }
      }, withinMs);
      await Promise.all(running.values());
      clearTimeout(timer);
    },
  };
}
