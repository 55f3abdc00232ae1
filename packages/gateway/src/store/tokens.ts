import { GatewayError } from '@heliograph/wire';
import type { TokenId } from '../base/ids.ts';
import { type Database, retryWhileBusy } from './database.ts';
import { type Limits, limitsOf } from './groups.ts';
import type { TokenRow } from './tables.ts';

/** A caller's key as the store knows it; the secret is not in it. Times in ms since 1970. */
export interface Token {
  readonly id: TokenId;
  readonly name: string;
  readonly group: string;
  readonly secretHint: string;
  /** Model ids this token may call; undefined: all. */
  readonly models?: readonly string[];
  readonly createdAt: number;
  readonly expiresAt?: number;
  readonly revokedAt?: number;
  readonly budgets: Budgets;
  /** Each one that is there takes the place of the group's. */
  readonly limits: Limits;
}

/** What may be charged, in micro-dollars; undefined: no limit. Days and months are UTC. */
export interface Budgets {
  readonly totalMicros?: number;
  readonly dayMicros?: number;
  readonly monthMicros?: number;
}

export async function readTokenByHash(db: Database, secretHash: string): Promise<Token | undefined> {
  const row = await retryWhileBusy(() =>
    db.selectFrom('tokens').selectAll().where('secret_hash', '=', secretHash).executeTakeFirst(),
  );
  return row === undefined ? undefined : tokenOf(row);
}

export async function listTokens(db: Database): Promise<readonly Token[]> {
  const rows = await retryWhileBusy(() =>
    db.selectFrom('tokens').selectAll().orderBy('created_at').execute(),
  );
  return rows.map(tokenOf);
}

export async function insertToken(db: Database, token: Token, secretHash: string): Promise<void> {
  const insert = () =>
    db
      .insertInto('tokens')
      .values({
        id: token.id,
        name: token.name,
        group_name: token.group,
        secret_hash: secretHash,
        secret_hint: token.secretHint,
        models: token.models === undefined ? null : JSON.stringify(token.models),
        created_at: token.createdAt,
        expires_at: token.expiresAt ?? null,
        revoked_at: token.revokedAt ?? null,
        ...limitColumns(token),
      })
      .execute();
  await refuseUnknownGroup(token.group, () => retryWhileBusy(insert));
}

/** By id, else by name. Throws `invalid_request` when several have this name and none of them this id. */
export async function readToken(db: Database, idOrName: string): Promise<Token | undefined> {
  const rows = await retryWhileBusy(() =>
    db
      .selectFrom('tokens')
      .selectAll()
      .where((where) => where.or([where('id', '=', idOrName as TokenId), where('name', '=', idOrName)]))
      .orderBy('created_at')
      .execute(),
  );
  const row = rows.find(({ id }) => id === idOrName) ?? rows[0];
  if (row !== undefined && row.id !== idOrName && rows.length > 1) {
    throw new GatewayError(
      'invalid_request',
      `${rows.length} tokens are called "${idOrName}". Use the id: ${rows.map(({ id }) => id).join(', ')}.`,
    );
  }
  return row === undefined ? undefined : tokenOf(row);
}

/**
 * Name, group, models, expiry, budgets and limits of the token of this id become as given, also those that are absent;
 * secret, age and revocation stay. False: there is none. Throws `invalid_request` when there is no such group.
 */
export async function updateToken(db: Database, token: Token): Promise<boolean> {
  const change = {
    name: token.name,
    group_name: token.group,
    models: token.models === undefined ? null : JSON.stringify(token.models),
    expires_at: token.expiresAt ?? null,
    ...limitColumns(token),
  };
  const result = await refuseUnknownGroup(token.group, () =>
    retryWhileBusy(() => db.updateTable('tokens').set(change).where('id', '=', token.id).executeTakeFirst()),
  );
  return result.numUpdatedRows > 0n;
}

/**
 * Marks a token revoked; returns it, or undefined when no token has this id or name. A second call changes nothing.
 * Throws `invalid_request` when several have this name.
 */
export async function updateTokenRevoked(
  db: Database,
  idOrName: string,
  revokedAt: number,
): Promise<Token | undefined> {
  const token = await readToken(db, idOrName);
  if (token === undefined) {
    return undefined;
  }
  await retryWhileBusy(() =>
    db
      .updateTable('tokens')
      .set({ revoked_at: revokedAt })
      .where('id', '=', token.id)
      .where('revoked_at', 'is', null)
      .execute(),
  );
  return { ...token, revokedAt: token.revokedAt ?? revokedAt };
}

async function refuseUnknownGroup<T>(group: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') {
      throw new GatewayError(
        'invalid_request',
        `There is no group "${group}". "heliograph groups list" shows those that exist.`,
        { cause: error },
      );
    }
    throw error;
  }
}

function limitColumns({ budgets, limits }: Pick<Token, 'budgets' | 'limits'>) {
  return {
    budget_total_micros: budgets.totalMicros ?? null,
    budget_day_micros: budgets.dayMicros ?? null,
    budget_month_micros: budgets.monthMicros ?? null,
    requests_per_minute: limits.requestsPerMinute ?? null,
    concurrent: limits.concurrent ?? null,
    pictures_per_day: limits.picturesPerDay ?? null,
  };
}

export async function countTokens(db: Database): Promise<number> {
  const row = await retryWhileBusy(() =>
    db
      .selectFrom('tokens')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  );
  return Number(row.count);
}

function tokenOf(row: TokenRow): Token {
  return {
    id: row.id,
    name: row.name,
    group: row.group_name,
    secretHint: row.secret_hint,
    createdAt: row.created_at,
    ...(row.models === null ? {} : { models: JSON.parse(row.models) as string[] }),
    ...(row.expires_at === null ? {} : { expiresAt: row.expires_at }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
    budgets: {
      ...(row.budget_total_micros !== null && { totalMicros: row.budget_total_micros }),
      ...(row.budget_day_micros !== null && { dayMicros: row.budget_day_micros }),
      ...(row.budget_month_micros !== null && { monthMicros: row.budget_month_micros }),
    },
    limits: limitsOf(row),
  };
}
