import { GatewayError } from '@heliograph/wire';
import type { ChannelId, TokenId } from '../../../base/ids.ts';
import type { GenerationFilter } from '../../../store/generations.ts';
import type { Outcome } from '../../../store/tables.ts';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 200;
const OUTCOMES = ['complete', 'failed', 'truncated', 'cancelled', 'interrupted'] as const satisfies Outcome[];
const STATES = ['running', 'finished'] as const;

export interface ListQuery {
  readonly filter: GenerationFilter;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** Filters of the list; what is not one of them is overlooked. Throws `invalid_request` for a value that cannot be. */
export function readListQuery(query: URLSearchParams): ListQuery {
  const text = (name: string): string | undefined => query.get(name) || undefined;
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined => {
    const value = text(name);
    const found = known.find((one) => one === value);
    if (value !== undefined && found === undefined) {
      throw invalid(name, value, `must be one of ${known.join(', ')}`);
    }
    return found;
  };
  const time = (name: string): number | undefined => {
    const value = text(name);
    const ms = value === undefined ? undefined : /^\d{1,15}$/.test(value) ? Number(value) : Date.parse(value);
    if (value !== undefined && !Number.isFinite(ms)) {
      throw invalid(name, value, 'must be a time such as 2026-11-01T00:00:00Z, or milliseconds since 1970');
    }
    return ms;
  };
  const limit = text('limit') ?? String(DEFAULT_LIMIT);
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT) {
    throw invalid('limit', limit, `must be a whole number from 1 to ${MAX_LIMIT}`);
  }
  const members = {
    tokenId: text('tokenId') as TokenId | undefined,
    group: text('group'),
    model: text('model'),
    channelId: text('channelId') as ChannelId | undefined,
    outcome: oneOf('outcome', OUTCOMES),
    state: oneOf('state', STATES),
    since: time('since'),
    until: time('until'),
  };
  return {
    filter: Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)),
    cursor: text('cursor'),
    limit: Number(limit),
  };
}

function invalid(field: string, value: string, description: string): GatewayError {
  return new GatewayError(
    'invalid_request',
    `${field}=${value.slice(0, 40)} is not valid: it ${description}.`,
    { fieldViolations: [{ field, description }] },
  );
}
