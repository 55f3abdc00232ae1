import { GatewayError } from '@heliograph/wire';
import { type Database, refuseDuplicate, retryWhileBusy } from './database.ts';
import type { GroupRow } from './tables.ts';

/** Undefined: no limit. */
export interface Limits {
  readonly requestsPerMinute?: number;
  /** Generations that run at once. */
  readonly concurrent?: number;
  /** Final pictures per UTC day. */
  readonly picturesPerDay?: number;
}

/** A class of service. */
export interface Group {
  readonly name: string;
  readonly description: string;
  readonly mayStream: boolean;
  /** Model ids its tokens may use; undefined: all. */
  readonly models?: readonly string[];
  /** When the last follower of a generation leaves: finish and keep the picture, go on for a while, or cancel. */
  readonly onLeave: 'keep' | 'keep-for' | 'cancel';
  /** With `keep-for`. */
  readonly keepForSeconds?: number;
  readonly tail: 'auto' | 'spec' | 'sdk';
  readonly delivery: 'inline' | 'link' | 'webp' | 'jpeg';
  /** With `webp` and `jpeg`. */
  readonly deliveryMaxBytes?: number;
  readonly onNoImage: 'accept' | 'retry';
  /** What a price is multiplied by, in millionths. */
  readonly priceRatioPpm: number;
  /** For each of its tokens that has none of its own. */
  readonly limits: Limits;
}

export async function listGroups(db: Database): Promise<readonly Group[]> {
  const rows = await retryWhileBusy(() => db.selectFrom('groups').selectAll().orderBy('name').execute());
  return rows.map(groupOf);
}

export async function readGroup(db: Database, name: string): Promise<Group | undefined> {
  const row = await retryWhileBusy(() =>
    db.selectFrom('groups').selectAll().where('name', '=', name).executeTakeFirst(),
  );
  return row === undefined ? undefined : groupOf(row);
}

/** Throws `already_exists` when the name is taken. */
export async function insertGroup(db: Database, group: Group): Promise<void> {
  await refuseDuplicate(
    `There is a group "${group.name}" already. Choose another name, or change that one.`,
    () => retryWhileBusy(() => db.insertInto('groups').values(rowOf(group)).execute()),
  );
}

/** The group of this name becomes as given, also in what is absent. False: there is none. */
export async function updateGroup(db: Database, group: Group): Promise<boolean> {
  const { name, ...change } = rowOf(group);
  const result = await retryWhileBusy(() =>
    db.updateTable('groups').set(change).where('name', '=', name).executeTakeFirst(),
  );
  return result.numUpdatedRows > 0n;
}

/**
 * False: there is none. Throws `invalid_request` while tokens of it can still be used; tokens that were revoked keep
 * their place in the books and come under `direct`, since a token has to have a group.
 */
export async function removeGroup(db: Database, name: string, now: number): Promise<boolean> {
  if (name === 'direct') {
    throw new GatewayError('invalid_request', 'The group "direct" cannot be removed. Change it instead.');
  }
  return retryWhileBusy(() =>
    db.transaction().execute(async (work) => {
      const live = await work
        .selectFrom('tokens')
        .select('name')
        .where('group_name', '=', name)
        .where('revoked_at', 'is', null)
        .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
        .orderBy('name')
        .limit(4)
        .execute();
      if (live.length > 0) {
        const names = live
          .slice(0, 3)
          .map((token) => `"${token.name}"`)
          .join(', ');
        throw new GatewayError(
          'invalid_request',
          `Tokens of the group "${name}" are in use (${names}${live.length > 3 ? ' …' : ''}). Revoke them or move them to another group first.`,
        );
      }
      await work.updateTable('tokens').set({ group_name: 'direct' }).where('group_name', '=', name).execute();
      const result = await work.deleteFrom('groups').where('name', '=', name).executeTakeFirst();
      return result.numDeletedRows > 0n;
    }),
  );
}

function rowOf(group: Group): GroupRow {
  return {
    name: group.name,
    description: group.description,
    may_stream: group.mayStream ? 1 : 0,
    models: group.models === undefined ? null : JSON.stringify(group.models),
    on_leave: group.onLeave,
    keep_for_seconds: group.keepForSeconds ?? null,
    tail: group.tail,
    delivery: group.delivery,
    delivery_max_bytes: group.deliveryMaxBytes ?? null,
    on_no_image: group.onNoImage,
    price_ratio_ppm: group.priceRatioPpm,
    requests_per_minute: group.limits.requestsPerMinute ?? null,
    concurrent: group.limits.concurrent ?? null,
    pictures_per_day: group.limits.picturesPerDay ?? null,
  };
}

function groupOf(row: GroupRow): Group {
  return {
    name: row.name,
    description: row.description,
    mayStream: row.may_stream === 1,
    ...(row.models !== null && { models: JSON.parse(row.models) as string[] }),
    onLeave: row.on_leave,
    ...(row.keep_for_seconds !== null && { keepForSeconds: row.keep_for_seconds }),
    tail: row.tail,
    delivery: row.delivery,
    ...(row.delivery_max_bytes !== null && { deliveryMaxBytes: row.delivery_max_bytes }),
    onNoImage: row.on_no_image,
    priceRatioPpm: row.price_ratio_ppm,
    limits: limitsOf(row),
  };
}

export function limitsOf(
  row: Pick<GroupRow, 'requests_per_minute' | 'concurrent' | 'pictures_per_day'>,
): Limits {
  return {
    ...(row.requests_per_minute !== null && { requestsPerMinute: row.requests_per_minute }),
    ...(row.concurrent !== null && { concurrent: row.concurrent }),
    ...(row.pictures_per_day !== null && { picturesPerDay: row.pictures_per_day }),
  };
}
