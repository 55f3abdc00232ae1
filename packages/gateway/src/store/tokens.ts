import type { TokenId } from '../base/ids.ts';
import { type Database, retryWhileBusy } from './database.ts';
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
  await retryWhileBusy(() =>
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
      })
      .execute(),
  );
}

/** Marks a token revoked; returns it, or undefined when no token has this id or name. A second call changes nothing. */
export async function updateTokenRevoked(
  db: Database,
  idOrName: string,
  revokedAt: number,
): Promise<Token | undefined> {
  return retryWhileBusy(async () => {
    const row = await db
      .selectFrom('tokens')
      .selectAll()
      .where((where) => where.or([where('id', '=', idOrName as TokenId), where('name', '=', idOrName)]))
      .executeTakeFirst();
    if (row === undefined) {
      return undefined;
    }
    await db
      .updateTable('tokens')
      .set({ revoked_at: revokedAt })
      .where('id', '=', row.id)
      .where('revoked_at', 'is', null)
      .execute();
    return tokenOf({ ...row, revoked_at: row.revoked_at ?? revokedAt });
  });
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
  };
}
