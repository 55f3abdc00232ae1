import { type ArgsDef, defineCommand } from 'citty';
import { defineAdminCommand, type Given } from './admin-command.ts';
import { formatDollars, formatTime } from './format-values.ts';
import { formatLimits, LIMIT_FLAGS, type Limits, readLimits } from './limit-flags.ts';
import { parseDollars, parseModels, parseMoment } from './parse-values.ts';
import { printTable } from './print-table.ts';
import { UsageError } from './usage-error.ts';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly secretHint: string;
  readonly state: 'active' | 'expired' | 'revoked';
  readonly models: readonly string[] | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly budgets: {
    readonly totalMicros: number | null;
    readonly dayMicros: number | null;
    readonly monthMicros: number | null;
  };
  readonly limits: Limits;
}

const MEMBER_FLAGS = {
  group: { type: 'string', description: 'direct (may stream), aggregate (may not) or one of yours' },
  expires: { type: 'string', description: 'Lifetime (30m, 12h, 90d), a date (2027-01-31) or "never"' },
  models: { type: 'string', description: 'Models it may use, with commas between them, or "all"' },
  'budget-day': { type: 'string', description: 'Dollars a day (UTC), or "none"', valueHint: 'dollars' },
  'budget-month': { type: 'string', description: 'Dollars a month (UTC), or "none"', valueHint: 'dollars' },
  'budget-total': { type: 'string', description: 'Dollars altogether, or "none"', valueHint: 'dollars' },
  ...LIMIT_FLAGS,
} as const satisfies ArgsDef;

const TOKEN_ARG = {
  token: { type: 'positional', description: 'Id or name of the token', required: true },
} as const satisfies ArgsDef;

const createCommand = defineAdminCommand({
  name: 'create',
  description: 'Make a token; its secret is shown once',
  args: {
    name: { type: 'string', description: 'What to call it (default: token)' },
    ...MEMBER_FLAGS,
  },
  run: ({ api, given }) => api.post<Token & { readonly secret: string }>('/tokens', readMembers(given)),
  show(token) {
    console.log(token.secret);
    console.error(
      `Token "${token.name}" (${token.id}) of the group ${token.group}. The secret is shown this once.`,
    );
  },
});

const listCommand = defineAdminCommand({
  name: 'list',
  description: 'Show the tokens (never their secrets)',
  run: async ({ api }) => (await api.get<{ readonly tokens: readonly Token[] }>('/tokens')).tokens,
  show(tokens) {
    printTable(
      ['ID', 'NAME', 'GROUP', 'SECRET', 'STATE', 'MODELS', 'BUDGETS', 'LIMITS', 'CREATED'],
      tokens.map((token) => [
        token.id,
        token.name,
        token.group,
        token.secretHint,
        stateOf(token),
        token.models?.join(',') ?? 'all',
        formatBudgets(token.budgets),
        formatLimits(token.limits),
        formatTime(token.createdAt),
      ]),
    );
  },
});

const updateCommand = defineAdminCommand({
  name: 'update',
  description: 'Change a token; what is not named stays as it is',
  args: {
    ...TOKEN_ARG,
    name: { type: 'string', description: 'A new name' },
    ...MEMBER_FLAGS,
  },
  async run({ api, given }) {
    const changes = readMembers(given);
    if (Object.keys(changes).length === 0) {
      throw new UsageError('Say what to change; "heliograph tokens update --help" shows what can be.');
    }
    return api.patch<Token>(pathOf(given), changes);
  },
  show: (token) => console.log(`Changed "${token.name}" (${token.id}).`),
});

const revokeCommand = defineAdminCommand({
  name: 'revoke',
  description: 'Refuse a token from now on',
  args: TOKEN_ARG,
  run: ({ api, given }) => api.remove<Token>(pathOf(given)),
  show: (token) => console.log(`Revoked "${token.name}" (${token.id}).`),
});

export const tokensCommand = defineCommand({
  meta: { name: 'tokens', description: 'Keys of callers' },
  subCommands: {
    create: createCommand,
    list: listCommand,
    update: updateCommand,
    revoke: revokeCommand,
  },
});

function pathOf(given: Given): string {
  return `/tokens/${encodeURIComponent(String(given['token']))}`;
}

/** The members that were named, as the API takes them. */
function readMembers(given: Given): object {
  const text = (flag: string) => (typeof given[flag] === 'string' ? String(given[flag]) : undefined);
  const [name, group, expires, models] = [text('name'), text('group'), text('expires'), text('models')];
  const budgets = Object.entries({
    totalMicros: 'budget-total',
    dayMicros: 'budget-day',
    monthMicros: 'budget-month',
  }).flatMap(([member, flag]) => {
    const dollars = text(flag);
    return dollars === undefined ? [] : [[member, parseDollars(dollars, `--${flag}`)] as const];
  });
  const limits = readLimits(given);
  return {
    ...(name !== undefined && { name }),
    ...(group !== undefined && { group }),
    ...(expires !== undefined && {
      expiresAt: expires === 'never' ? null : parseMoment(expires, '--expires', Date.now(), 1),
    }),
    ...(models !== undefined && { models: parseModels(models) }),
    ...(budgets.length > 0 && { budgets: Object.fromEntries(budgets) }),
    ...(limits !== undefined && { limits }),
  };
}

function stateOf({ state, expiresAt }: Token): string {
  return state === 'active' && expiresAt !== null ? `until ${formatTime(expiresAt)}` : state;
}

function formatBudgets(budgets: Token['budgets']): string {
  const words = [
    ...(budgets.dayMicros === null ? [] : [`${formatDollars(budgets.dayMicros)}/day`]),
    ...(budgets.monthMicros === null ? [] : [`${formatDollars(budgets.monthMicros)}/month`]),
    ...(budgets.totalMicros === null ? [] : [`${formatDollars(budgets.totalMicros)} in all`]),
  ];
  return words.join(', ') || '-';
}
