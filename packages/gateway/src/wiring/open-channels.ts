import { findModel, GatewayError, type ImageModel, MODELS } from '@heliograph/wire';
import { type MasterKey, openSecret } from '../base/seal-secret.ts';
import { attemptChannels } from '../dispatch/attempt-channels.ts';
import { type ChannelHealth, createChannelHealth } from '../dispatch/channel-health.ts';
import { createChannelList } from '../dispatch/channel-list.ts';
import { eligibleChannels } from '../dispatch/eligible-channels.ts';
import type { Rooms } from '../generation/run-generation.ts';
import type { Logger } from '../observe/logger.ts';
import { type Channel, listChannels } from '../store/channels.ts';
import type { Database } from '../store/database.ts';
import { createRunGemini } from '../upstream/gemini/run-gemini.ts';
import type { HttpClient } from '../upstream/http-client.ts';
import type { RunUpstream } from '../upstream/upstream.ts';

/** The channels of now, how they fare, and the upstreams behind them. */
export interface Channels extends Pick<Rooms, 'attemptChannels' | 'runChannel'> {
  readonly health: ChannelHealth;
  readonly isDrawnHere: (wanted: { readonly group: string; readonly model: string }) => boolean;
  readonly listChannelModels: () => readonly ImageModel[];
  /** The upstream's own key; undefined when there is none. Throws `upstream_misconfigured` when it cannot be read. */
  readonly secretOf: (channel: Channel) => string | undefined;
  /** After a change through the management API: it counts at once. */
  readonly refresh: (id?: Channel['id']) => Promise<void>;
}

export async function openChannels(rooms: {
  readonly db: Database;
  readonly logger: Logger;
  readonly client: HttpClient;
  readonly masterKey: MasterKey;
  readonly userAgent: string;
  readonly runEngine: RunUpstream;
  readonly now: () => number;
}): Promise<Channels> {
  const { db, logger, client, masterKey, userAgent, runEngine, now } = rooms;
  const health = createChannelHealth();
  const list = createChannelList({
    listChannels: () => listChannels(db),
    reportFault: (err) =>
      logger.warn({ err }, 'the channels could not be read; the last known ones are used'),
  });
  await list.load();
  const secretOf = (channel: Channel): string | undefined => {
    try {
      return channel.secretSealed === undefined
        ? undefined
        : openSecret(masterKey, channel.secretSealed, channel.id);
    } catch (cause) {
      // Its words hold the remedy, and the channel is at fault: another one may be tried.
      throw new GatewayError('upstream_misconfigured', (cause as Error).message, { cause });
    }
  };

  /** By the stored channel itself: a changed one is another value. */
  const upstreams = new WeakMap<Channel, RunUpstream>();
  const runChannel = (channel: Channel): RunUpstream => {
    const { baseUrl } = channel;
    if (baseUrl === undefined) {
      return runEngine;
    }
    let run = upstreams.get(channel);
    if (run === undefined) {
      run = createRunGemini({ ...channel, baseUrl }, secretOf(channel), client, userAgent);
      upstreams.set(channel, run);
    }
    return run;
  };

  return {
    health,
    secretOf,
    runChannel,
    isDrawnHere: (wanted) => eligibleChannels(list.current(), wanted).every(({ kind }) => kind === 'engine'),
    listChannelModels: () => modelsOf(list.current()),
    attemptChannels: (wanted, attempt, signal) =>
      attemptChannels({
        candidates: eligibleChannels(list.current(), wanted),
        model: wanted.model,
        health,
        now,
        random: Math.random,
        signal,
        attempt,
      }),
    async refresh(id) {
      if (id !== undefined) {
        health.forget(id);
      }
      await list.load();
    },
  };
}

/**
 * What channels offer beyond the catalogue: tomorrow's models work before we know them. They are counted and limited like
 * the first of the catalogue.
 */
function modelsOf(channels: readonly Channel[]): readonly ImageModel[] {
  const [nearest] = MODELS;
  const ids = new Set(
    channels
      .filter(({ isEnabled }) => isEnabled)
      .flatMap(({ models }) => Object.keys(models ?? {}))
      .filter((id) => findModel(id) === undefined),
  );
  return nearest === undefined
    ? []
    : [...ids].map((id) => ({
        ...nearest,
        id,
        displayName: id,
        description: 'A model that a channel offers.',
        aliases: [],
      }));
}
