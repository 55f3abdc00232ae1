import { createToken } from '../access/create-token.ts';
import type { IdentifyCaller } from '../access/identify-caller.ts';
import { hintOfSecret } from '../access/token-secret.ts';
import { type MasterKey, sealSecret } from '../base/seal-secret.ts';
import { startOfDay, startOfMonth } from '../billing/accounts.ts';
import type { createPriceList } from '../billing/price-list.ts';
import type { IsAdmin } from '../http/admin-guard.ts';
import type { AdminRooms, ChannelHealth } from '../http/routes/admin/admin-rooms.ts';
import type { Logger } from '../observe/logger.ts';
import {
  type Channel,
  insertChannel,
  listChannels,
  removeChannel,
  updateChannel,
} from '../store/channels.ts';
import type { Database } from '../store/database.ts';
import { insertGroup, listGroups, removeGroup, updateGroup } from '../store/groups.ts';
import { readSpent } from '../store/ledger.ts';
import { listPrices, putPrice, removePrice } from '../store/prices.ts';
import { insertToken, listTokens, readToken, updateToken, updateTokenRevoked } from '../store/tokens.ts';
import { sumUsage } from '../store/usage.ts';
import { checkBaseUrl } from '../upstream/check-base-url.ts';
import { testGemini } from '../upstream/gemini/test-gemini.ts';
import type { HttpClient } from '../upstream/http-client.ts';
import type { Channels } from './open-channels.ts';

/** What the management API changes, and how a change comes to count at once. */
export function openAdmin(rooms: {
  readonly db: Database;
  readonly channels: Channels;
  readonly prices: ReturnType<typeof createPriceList>;
  readonly client: HttpClient;
  readonly masterKey: MasterKey;
  readonly userAgent: string;
  readonly isAdmin: IsAdmin;
  readonly identifyCaller: IdentifyCaller;
  readonly logger: Logger;
  readonly now: () => number;
}): AdminRooms {
  const { db, channels, prices, client, masterKey, userAgent, logger, now } = rooms;
  /** A changed channel counts with the next generation. */
  const thenRefresh = async <Result>(change: Promise<Result>, id: Channel['id']): Promise<Result> => {
    const result = await change;
    await channels.refresh(id);
    return result;
  };

  return {
    isAdmin: rooms.isAdmin,
    identifyCaller: rooms.identifyCaller,
    now,
    reportChange: (change) => logger.info(change, 'change'),
    reportFault: (err, where) => logger.error({ err, where }, 'a management request failed'),
    tokens: {
      list: () => listTokens(db),
      read: (idOrName) => readToken(db, idOrName),
      create: (wanted) =>
        createToken(wanted, {
          listGroups: () => listGroups(db),
          insertToken: (token, secretHash) => insertToken(db, token, secretHash),
          now,
        }),
      update: (token) => updateToken(db, token),
      revoke: (id) => updateTokenRevoked(db, id, now()),
      readSpent: (id) => readSpent(db, id, { dayStart: startOfDay(now()), monthStart: startOfMonth(now()) }),
    },
    groups: {
      list: () => listGroups(db),
      insert: (group) => insertGroup(db, group),
      update: (group) => updateGroup(db, group),
      remove: (name) => removeGroup(db, name, now()),
    },
    channels: {
      list: () => listChannels(db),
      insert: (channel) => thenRefresh(insertChannel(db, channel), channel.id),
      update: (channel) => thenRefresh(updateChannel(db, channel), channel.id),
      remove: (id) => thenRefresh(removeChannel(db, id), id),
      checkBaseUrl,
      seal: (secret, id) => sealSecret(masterKey, secret, id),
      hintOf: hintOfSecret,
      async listModels(channel, signal) {
        const { baseUrl } = channel;
        return baseUrl === undefined
          ? { models: [] }
          : testGemini({ ...channel, baseUrl }, channels.secretOf(channel), client, userAgent, signal);
      },
      health: (id) => healthOf(channels, id, now()),
    },
    prices: {
      listOverrides: () => listPrices(db),
      async put(price) {
        await putPrice(db, price);
        await prices.load();
      },
      async remove(model, modality) {
        const wasThere = await removePrice(db, model, modality);
        await prices.load();
        return wasThere;
      },
    },
    sumUsage: (query) => sumUsage(db, query),
  };
}

/** Each model fares by itself; what is shown of a channel is the one that fares worst. */
function healthOf({ health }: Channels, id: Channel['id'], now: number): ChannelHealth | undefined {
  const [worst] = [...health.read(id, now)].sort((a, b) => b.failures - a.failures);
  return (
    worst && {
      state: worst.state === 'open' ? 'healthy' : worst.state === 'paused' ? 'open' : 'probing',
      consecutiveFailures: worst.failures,
      ...(worst.pausedUntil !== undefined && { retryAt: worst.pausedUntil }),
      ...(worst.lastError !== undefined && {
        lastErrorCode: worst.lastError.code,
        lastErrorMessage: worst.lastError.message,
      }),
    }
  );
}
