import { GatewayError } from '@heliograph/wire';
import { createTokenId } from '../base/ids.ts';
import type { Group, Limits } from '../store/groups.ts';
import type { Budgets, Token } from '../store/tokens.ts';
import { createTokenSecret, hashTokenSecret, hintOfSecret } from './token-secret.ts';

export interface NewToken {
  readonly name: string;
  readonly group: string;
  readonly models?: readonly string[];
  readonly expiresAt?: number;
  readonly budgets?: Budgets;
  readonly limits?: Limits;
  /** Given only for the bootstrap token; otherwise a random secret is made. */
  readonly secret?: string;
}

/** Makes a token and stores its hash. The secret is in the answer and nowhere else afterwards. */
export async function createToken(
  wanted: NewToken,
  store: {
    listGroups(): Promise<readonly Group[]>;
    insertToken(token: Token, secretHash: string): Promise<void>;
    now(): number;
  },
): Promise<{ readonly token: Token; readonly secret: string }> {
  const groups = await store.listGroups();
  if (!groups.some((group) => group.name === wanted.group)) {
    const names = groups.map((group) => group.name).join(', ');
    throw new GatewayError('invalid_request', `There is no group "${wanted.group}". Groups are: ${names}.`);
  }
  const secret = wanted.secret ?? createTokenSecret();
  const token: Token = {
    id: createTokenId(),
    name: wanted.name,
    group: wanted.group,
    secretHint: hintOfSecret(secret),
    createdAt: store.now(),
    budgets: wanted.budgets ?? {},
    limits: wanted.limits ?? {},
    ...(wanted.models === undefined ? {} : { models: wanted.models }),
    ...(wanted.expiresAt === undefined ? {} : { expiresAt: wanted.expiresAt }),
  };
  await store.insertToken(token, hashTokenSecret(secret));
  return { token, secret };
}
