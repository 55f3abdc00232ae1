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
const FRESH_MS = 1_000;
/** A known caller is not kept waiting longer than this for a database that does not answer … */
const REFRESH_WITHIN_MS = 50;
/** … and is let in by what was known this long ago at most. */
const REMEMBERED_MS = 600_000;
/** Wrong keys are remembered apart from the known ones: whoever tries many of them must not push those out. */
const KNOWN_ENTRIES = 10_000;
const UNKNOWN_ENTRIES = 10_000;

interface Known {
  caller: Caller;
  /** When the database said so, by the steady clock. */
  readAt: number;
  refreshing: { readonly since: number; readonly found: Promise<Caller | undefined> } | undefined;
  /** When a refresh failed last: until a second later nobody waits for the next one. */
  failedAt: number;
}

/**
 * Who is calling? Looks the secret's hash up, remembering answers for a second so that a burst of requests does not
 * meet the (synchronous) database. Unknown secrets are remembered too: a wrong key in a loop costs one look-up a second.
 *
 * While the database is locked or gone, callers that were known go on from memory for ten minutes, and the look-up goes
 * on behind them; it is the only time in which a revocation may count late. Others are told `store_unavailable` (503).
 * Throws `unauthenticated`, `token_revoked` or `token_expired` (all 401, design §6.7).
 */
export function createIdentifyCaller(store: {
  readTokenByHash(secretHash: string): Promise<Token | undefined>;
  readGroup(name: string): Promise<Group | undefined>;
  /** Milliseconds since 1970, for expiry. */
  now(): number;
  /** Milliseconds of a clock that nobody can set, for what is remembered. */
  steadyNow?(): number;
}): IdentifyCaller {
  const steadyNow = store.steadyNow ?? (() => performance.now());
  const known = new Map<string, Known>();
  const unknown = new Map<string, number>();
  const lookingUp = new Map<string, Promise<Caller | undefined>>();

  /** Asks the database; remembers what it says. One look-up at a time for each secret. */
  const lookUp = (secretHash: string): Promise<Caller | undefined> => {
    let found = lookingUp.get(secretHash);
    if (found === undefined) {
      found = readCaller(store, secretHash)
        .then((caller) => {
          remember(secretHash, caller);
          return caller;
        })
        .finally(() => lookingUp.delete(secretHash));
      lookingUp.set(secretHash, found);
    }
    return found;
  };

  const remember = (secretHash: string, caller: Caller | undefined): void => {
    const readAt = steadyNow();
    known.delete(secretHash);
    unknown.delete(secretHash);
    if (caller === undefined) {
      dropOldest(unknown, UNKNOWN_ENTRIES);
      unknown.set(secretHash, readAt);
    } else {
      dropOldest(known, KNOWN_ENTRIES);
      known.set(secretHash, { caller, readAt, refreshing: undefined, failedAt: Number.NEGATIVE_INFINITY });
    }
  };

  /** A caller that was known a while ago: what the database says now, or what it said when it does not answer in time. */
  const refresh = async (secretHash: string, entry: Known): Promise<Caller | undefined> => {
    const now = steadyNow();
    if (entry.refreshing === undefined) {
      const found = lookUp(secretHash);
      entry.refreshing = { since: now, found };
      found
        .catch(() => {
          entry.failedAt = steadyNow();
        })
        .finally(() => {
          entry.refreshing = undefined;
        });
    }
    const { since, found } = entry.refreshing;
    if (now - entry.readAt >= REMEMBERED_MS) {
      return found;
    }
    const isKnownToFail = now - since >= REFRESH_WITHIN_MS || now - entry.failedAt < FRESH_MS;
    return isKnownToFail ? entry.caller : firstOf(found, REFRESH_WITHIN_MS, entry.caller);
  };

  return async (secret) => {
    if (secret === undefined || secret === '') {
      throw new GatewayError(
        'unauthenticated',
        'No API key was sent. Send one in the x-goog-api-key header, as ?key=… or as Authorization: Bearer …; "heliograph tokens create" makes one.',
      );
    }
    const secretHash = hashTokenSecret(secret);
    const entry = known.get(secretHash);
    let caller: Caller | undefined;
    if (entry !== undefined) {
      caller = steadyNow() - entry.readAt < FRESH_MS ? entry.caller : await refresh(secretHash, entry);
    } else {
      const unknownSince = unknown.get(secretHash);
      const isUnknown = unknownSince !== undefined && steadyNow() - unknownSince < FRESH_MS;
      caller = isUnknown ? undefined : await lookUp(secretHash);
    }
    if (caller === undefined) {
      throw new GatewayError(
        'unauthenticated',
        'This API key is not known here. Check that it was copied whole; "heliograph tokens list" shows the tokens, "heliograph tokens create" makes a new one.',
      );
    }
    refuseEnded(caller.token, store.now());
    return caller;
  };
}

async function readCaller(
  store: {
    readTokenByHash(secretHash: string): Promise<Token | undefined>;
    readGroup(name: string): Promise<Group | undefined>;
  },
  secretHash: string,
): Promise<Caller | undefined> {
  const token = await store.readTokenByHash(secretHash);
  const group = token === undefined ? undefined : await store.readGroup(token.group);
  return token === undefined || group === undefined ? undefined : { token, group };
}

function refuseEnded(token: Token, now: number): void {
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
}

/** What `found` says within that time; otherwise, or when it fails, `instead`. */
function firstOf(
  found: Promise<Caller | undefined>,
  withinMs: number,
  instead: Caller,
): Promise<Caller | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(instead), withinMs);
    found.then(resolve, () => resolve(instead)).finally(() => clearTimeout(timer));
  });
}

/** Maps keep the order in which entries were set: the first is the one that was looked up longest ago. */
function dropOldest(entries: Map<string, unknown>, most: number): void {
  if (entries.size >= most) {
    const [oldest] = entries.keys();
    if (oldest !== undefined) {
      entries.delete(oldest);
    }
  }
}
