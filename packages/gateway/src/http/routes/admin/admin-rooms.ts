import type { NewToken } from '../../../access/create-token.ts';
import type { IdentifyCaller } from '../../../access/identify-caller.ts';
import type { ChannelId, TokenId } from '../../../base/ids.ts';
import type { Channel } from '../../../store/channels.ts';
import type { Group } from '../../../store/groups.ts';
import type { Spent } from '../../../store/ledger.ts';
import type { Price } from '../../../store/prices.ts';
import type { Modality } from '../../../store/tables.ts';
import type { Token } from '../../../store/tokens.ts';
import type { UsageQuery, UsageSum } from '../../../store/usage.ts';
import type { IsAdmin } from '../../admin-guard.ts';
import type { ListUpstreamModels } from './test-channel.ts';

/**
 * What the management routes do their work with. Reading functions give undefined for what is not there; writing ones
 * throw `already_exists` for a name that is taken and `store_unavailable` when the database does not answer.
 */
export interface AdminRooms {
  readonly isAdmin: IsAdmin;
  readonly identifyCaller: IdentifyCaller;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** One line of the log for each change; never holds a secret. */
  readonly reportChange: (change: AdminChange) => void;
  readonly reportFault: (error: unknown, where: string) => void;
  readonly tokens: TokenRooms;
  readonly groups: GroupRooms;
  readonly channels: ChannelRooms;
  readonly prices: PriceRooms;
  readonly sumUsage: (query: UsageQuery) => Promise<readonly UsageSum[]>;
}

interface AdminChange {
  /** `token.create`, `channel.update` … */
  readonly change: string;
  /** Id or name of what was changed. */
  readonly subject: string;
  /** Members that were given. */
  readonly fields: readonly string[];
  /** Address that asked for it. */
  readonly from: string;
}

interface TokenRooms {
  list(): Promise<readonly Token[]>;
  /** By id, else by name. Throws `invalid_request` when several have this name. */
  read(idOrName: string): Promise<Token | undefined>;
  create(wanted: NewToken): Promise<{ readonly token: Token; readonly secret: string }>;
  /** Name, group, models, expiry, budgets and limits become as given, also those that are absent; nothing else changes. */
  update(token: Token): Promise<unknown>;
  revoke(id: TokenId): Promise<Token | undefined>;
  readSpent(id: TokenId): Promise<Spent>;
}

interface GroupRooms {
  list(): Promise<readonly Group[]>;
  insert(group: Group): Promise<void>;
  update(group: Group): Promise<unknown>;
  /** Throws `invalid_request` when live tokens belong to it. */
  remove(name: string): Promise<unknown>;
}

interface ChannelRooms {
  list(): Promise<readonly Channel[]>;
  insert(channel: Channel): Promise<void>;
  update(channel: Channel): Promise<unknown>;
  remove(id: ChannelId): Promise<unknown>;
  /** Throws `invalid_request` for an address that may not be called. */
  checkBaseUrl(url: string, options: { readonly allowsPrivate: boolean }): unknown;
  seal(secret: string, id: ChannelId): string;
  hintOf(secret: string): string;
  listModels: ListUpstreamModels;
  health(id: ChannelId): ChannelHealth | undefined;
}

export interface ChannelHealth {
  /** `open`: not used until `retryAt`; `probing`: one generation tries it. */
  readonly state: 'healthy' | 'open' | 'probing';
  readonly consecutiveFailures: number;
  /** Milliseconds since 1970. */
  readonly retryAt?: number;
  readonly lastErrorCode?: string;
  readonly lastErrorMessage?: string;
}

interface PriceRooms {
  listOverrides(): Promise<readonly Price[]>;
  put(price: Price): Promise<void>;
  /** False: there was none. */
  remove(model: string, modality: Modality): Promise<boolean>;
}
