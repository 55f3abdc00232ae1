import type { Channel } from '../store/channels.ts';

/** The channels at hand, so that no generation waits for the database. */
export interface ChannelList {
  /** The channels of now, at most a second old while the database answers; never waits. The same value until one changes. */
  current(): readonly Channel[];
  /** Reads them. Rejects with `store_unavailable`. */
  load(): Promise<void>;
}

const FRESH_MS = 1_000;

export function createChannelList(store: {
  listChannels(): Promise<readonly Channel[]>;
  reportFault(error: unknown): void;
  /** Milliseconds of a clock that nobody can set. */
  steadyNow?(): number;
}): ChannelList {
  const steadyNow = store.steadyNow ?? (() => performance.now());
  let channels: readonly Channel[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const known = new Map(channels.map((channel) => [JSON.stringify(channel), channel]));
    const fresh = await store.listChannels();
    channels = fresh.map((channel) => known.get(JSON.stringify(channel)) ?? channel);
  };
  const load = async (): Promise<void> => {
    // One that is under way may have read before the change that the caller wants to see.
    await reading?.catch(() => {});
    reading = read().finally(() => {
      readAt = steadyNow();
      reading = undefined;
    });
    await reading;
  };

  return {
    load,
    current() {
      if (reading === undefined && steadyNow() - readAt >= FRESH_MS) {
        load().catch(store.reportFault);
      }
      return channels;
    },
  };
}
