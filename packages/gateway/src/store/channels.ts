import type { ChannelId } from '../base/ids.ts';
import { type Database, refuseDuplicate, retryWhileBusy } from './database.ts';
import type { ChannelRow } from './tables.ts';

/** One configured way to an upstream. Times in ms. */
export interface Channel {
  readonly id: ChannelId;
  readonly name: string;
  readonly kind: 'gemini' | 'engine';
  /** Undefined for the engine. */
  readonly baseUrl?: string;
  /** Sealed with the master key. */
  readonly secretSealed?: string;
  readonly secretHint?: string;
  readonly keyIn: 'header' | 'query';
  /** Our model id → the upstream's; undefined: every model of the catalogue under its own name. */
  readonly models?: Readonly<Record<string, string>>;
  /** Groups it serves; undefined: all. */
  readonly groups?: readonly string[];
  /** Higher ones are tried first. */
  readonly priority: number;
  /** Share among channels of one priority. */
  readonly weight: number;
  readonly isEnabled: boolean;
  readonly thoughts: 'as-asked' | 'always';
  /** False: the key may not stream upstream. */
  readonly streams: boolean;
  readonly allowsPrivate: boolean;
  readonly connectTimeoutMs: number;
  readonly firstByteTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly createdAt: number;
}

export async function listChannels(db: Database): Promise<readonly Channel[]> {
  const rows = await retryWhileBusy(() =>
    db.selectFrom('channels').selectAll().orderBy('priority', 'desc').orderBy('name').execute(),
  );
  return rows.map(channelOf);
}

/** By id, else by name. */
export async function readChannel(db: Database, idOrName: string): Promise<Channel | undefined> {
  const rows = await retryWhileBusy(() =>
    db
      .selectFrom('channels')
      .selectAll()
      .where((where) => where.or([where('id', '=', idOrName as ChannelId), where('name', '=', idOrName)]))
      .execute(),
  );
  const row = rows.find(({ id }) => id === idOrName) ?? rows[0];
  return row === undefined ? undefined : channelOf(row);
}

/** Throws `already_exists` when the name is taken. */
export async function insertChannel(db: Database, channel: Channel): Promise<void> {
  await refuseTakenName(channel.name, () =>
    retryWhileBusy(() => db.insertInto('channels').values(rowOf(channel)).execute()),
  );
}

/**
 * The channel of this id becomes as given, also in what is absent; its id, kind and age stay. False: there is none.
 * Throws `already_exists` when the name is taken.
 */
export async function updateChannel(db: Database, channel: Channel): Promise<boolean> {
  const { id, kind: _kind, created_at: _createdAt, ...change } = rowOf(channel);
  const result = await refuseTakenName(channel.name, () =>
    retryWhileBusy(() => db.updateTable('channels').set(change).where('id', '=', id).executeTakeFirst()),
  );
  return result.numUpdatedRows > 0n;
}

/** False: there is none. What was generated through it stays in the books. */
export async function removeChannel(db: Database, id: ChannelId): Promise<boolean> {
  const result = await retryWhileBusy(() =>
    db.deleteFrom('channels').where('id', '=', id).executeTakeFirst(),
  );
  return result.numDeletedRows > 0n;
}

function refuseTakenName<T>(name: string, run: () => Promise<T>): Promise<T> {
  return refuseDuplicate(
    `There is a channel "${name}" already. Choose another name, or change that one.`,
    run,
  );
}

function rowOf(channel: Channel): ChannelRow {
  return {
    id: channel.id,
    name: channel.name,
    kind: channel.kind,
    base_url: channel.baseUrl ?? null,
    secret_sealed: channel.secretSealed ?? null,
    secret_hint: channel.secretHint ?? null,
    key_in: channel.keyIn,
    models: channel.models === undefined ? null : JSON.stringify(channel.models),
    groups: channel.groups === undefined ? null : JSON.stringify(channel.groups),
    priority: channel.priority,
    weight: channel.weight,
    enabled: channel.isEnabled ? 1 : 0,
    thoughts: channel.thoughts,
    streams: channel.streams ? 1 : 0,
    allow_private: channel.allowsPrivate ? 1 : 0,
    connect_timeout_ms: channel.connectTimeoutMs,
    first_byte_timeout_ms: channel.firstByteTimeoutMs,
    idle_timeout_ms: channel.idleTimeoutMs,
    created_at: channel.createdAt,
  };
}

function channelOf(row: ChannelRow): Channel {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    ...(row.base_url !== null && { baseUrl: row.base_url }),
    ...(row.secret_sealed !== null && { secretSealed: row.secret_sealed }),
    ...(row.secret_hint !== null && { secretHint: row.secret_hint }),
    keyIn: row.key_in,
    ...(row.models !== null && { models: JSON.parse(row.models) as Record<string, string> }),
    ...(row.groups !== null && { groups: JSON.parse(row.groups) as string[] }),
    priority: row.priority,
    weight: row.weight,
    isEnabled: row.enabled === 1,
    thoughts: row.thoughts,
    streams: row.streams === 1,
    allowsPrivate: row.allow_private === 1,
    connectTimeoutMs: row.connect_timeout_ms,
    firstByteTimeoutMs: row.first_byte_timeout_ms,
    idleTimeoutMs: row.idle_timeout_ms,
    createdAt: row.created_at,
  };
}
