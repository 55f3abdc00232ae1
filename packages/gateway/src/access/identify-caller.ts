import { GatewayError } from '@heliograph/wire';
import type { Group } from '../store/groups.ts';
import type { Token } from '../store/tokens.ts';
import { hashTokenSecret } from './token-secret.ts';

/** The authenticated token with its group. */
export interface Caller {
  readonly token: Token;
  readonly group: Group;
}

export type IdentifyCaller = (secret: string | undefined) => Promise<Caller>;

/** A revocation by another process counts within this time. */
const CACHE_MS = 1000;
const CACHE_ENTRIES = 10_000;

/**
 * Who is calling? Looks the secret's hash up, remembering answers for a second so that a burst of requests does not
 * meet the (synchronous) database. Unknown secrets are remembered too: a wrong key in a loop costs one look-up.
 * Throws `unauthenticated`, `token_revoked` or `token_expired` (all 401, design §6.7).
 */
export function createIdentifyCaller(store: {
  readTokenByHash(secretHash: string): Promise<Token | undefined>;
  readGroup(name: string): Promise<Group | undefined>;
  now(): number;
}): IdentifyCaller {
  const cache = new Map<string, { readonly at: number; readonly caller: Promise<Caller | undefined> }>();

  const lookUp = async (secretHash: string): Promise<Caller | undefined> => {
    const token = await store.readTokenByHash(secretHash);
    const group = token === undefined ? undefined : await store.readGroup(token.group);
    return token === undefined || group === undefined ? undefined : { token, group };
  };

  return async (secret) => {
    if (secret === undefined || secret === '') {
      throw new GatewayError(
        'unauthenticated',
        'No API key was sent. Send one in the x-goog-api-key header, as ?key=… or as Authorization: Bearer …; "heliograph tokens create" makes one.',
      );
    }
    const now = store.now();
    const secretHash = hashTokenSecret(secret);
    let entry = cache.get(secretHash);
    if (entry === undefined || now - entry.at >= CACHE_MS || now < entry.at) {
      if (cache.size >= CACHE_ENTRIES) {
        cache.clear();
      }
      entry = { at: now, caller: lookUp(secretHash) };
      cache.set(secretHash, entry);
      entry.caller.catch(() => cache.delete(secretHash));
    }
    const caller = await entry.caller;
    if (caller === undefined) {
      throw new GatewayError(
        'unauthenticated',
        'This API key is not known here. Check that it was copied whole; "heliograph tokens list" shows the tokens, "heliograph tokens create" makes a new one.',
      );
    }
    const { token } = caller;
    if (token.revokedAt !== undefined) {
      throw new GatewayError(
        'token_revoked',
        `The token "${token.name}" was revoked. Ask for a new one, or make it with "heliograph tokens create".`,
      );
    }
    if (token.expiresAt !== undefined && token.expiresAt <= now) {
      throw new GatewayError(
        'token_expired',
        `The token "${token.name}" expired at ${new Date(token.expiresAt).toISOString()}. Make a new one with "heliograph tokens create".`,
      );
    }
    return caller;
  };
}
