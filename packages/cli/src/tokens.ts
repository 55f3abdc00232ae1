import { ConfigError, type Token } from '@heliograph/gateway';
import { findModel, MODELS } from '@heliograph/wire';
import { defineCommand } from 'citty';
import { printTable } from './print-table.ts';
import { refuseUnknown, settingFlags } from './settings.ts';
import { withTokenAdmin } from './with-token-admin.ts';

const FLAGS = settingFlags(['--data-dir']);
const JSON_FLAG = { json: { type: 'boolean', description: 'Print JSON' } } as const;

const createCommand = defineCommand({
  meta: { name: 'create', description: 'Make a token; its secret is shown once' },
  args: {
    ...FLAGS,
    ...JSON_FLAG,
    name: { type: 'string', description: 'What to call it', default: 'token' },
    group: { type: 'string', description: 'direct (may stream) or aggregate (may not)', default: 'direct' },
    expires: { type: 'string', description: 'Lifetime (30m, 12h, 90d) or a date (2027-01-31)' },
    models: { type: 'string', description: 'Comma-separated model ids it may use (default: all)' },
  },
  async run({ args }) {
    refuseUnknown(args, [...Object.keys(FLAGS), 'json', 'name', 'group', 'expires', 'models']);
    const expiresAt = args.expires === undefined ? undefined : readExpiry(String(args.expires), Date.now());
    const models = args.models === undefined ? undefined : readModels(String(args.models));
    const wanted = {
      name: String(args.name),
      group: String(args.group),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(models !== undefined && { models }),
    };
    const { token, secret } = await withTokenAdmin(args, (admin) => admin.createToken(wanted));
    if (args.json === true) {
      console.log(JSON.stringify({ ...token, secret }));
      return;
    }
    console.log(secret);
    console.error(
      `Token "${token.name}" (${token.id}) of the group ${token.group}. The secret is shown this once.`,
    );
  },
});

const listCommand = defineCommand({
  meta: { name: 'list', description: 'Show the tokens (never their secrets)' },
  args: { ...FLAGS, ...JSON_FLAG },
  async run({ args }) {
    refuseUnknown(args, [...Object.keys(FLAGS), 'json']);
    const tokens = await withTokenAdmin(args, (admin) => admin.listTokens());
    if (args.json === true) {
      console.log(JSON.stringify(tokens));
      return;
    }
    printTable(
      ['ID', 'NAME', 'GROUP', 'SECRET', 'STATE', 'MODELS', 'CREATED'],
      tokens.map((token) => [
        token.id,
        token.name,
        token.group,
        token.secretHint,
        stateOf(token, Date.now()),
        token.models?.join(',') ?? 'all',
        new Date(token.createdAt).toISOString().slice(0, 16).replace('T', ' '),
      ]),
    );
  },
});

const revokeCommand = defineCommand({
  meta: { name: 'revoke', description: 'Refuse a token from now on' },
  args: {
    ...FLAGS,
    ...JSON_FLAG,
    token: { type: 'positional', description: 'Id or name of the token', required: true },
  },
  async run({ args }) {
    refuseUnknown(args, [...Object.keys(FLAGS), 'json', 'token'], 1);
    const token = await withTokenAdmin(args, (admin) => admin.revokeToken(String(args.token)));
    console.log(args.json === true ? JSON.stringify(token) : `Revoked "${token.name}" (${token.id}).`);
  },
});

export const tokensCommand = defineCommand({
  meta: { name: 'tokens', description: 'Keys of callers' },
  subCommands: { create: createCommand, list: listCommand, revoke: revokeCommand },
});

function stateOf(token: Token, now: number): string {
  if (token.revokedAt !== undefined) {
    return 'revoked';
  }
  if (token.expiresAt === undefined) {
    return 'active';
  }
  return token.expiresAt <= now ? 'expired' : `until ${new Date(token.expiresAt).toISOString().slice(0, 16)}`;
}

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `90d` or a date, as ms since 1970. */
function readExpiry(text: string, now: number): number {
  const lifetime = /^(\d+)([mhd])$/.exec(text);
  const at =
    lifetime === null ? Date.parse(text) : now + Number(lifetime[1]) * (UNIT_MS[lifetime[2] ?? ''] ?? 0);
  if (Number.isNaN(at)) {
    throw new ConfigError([
      `--expires must be a lifetime (30m, 12h, 90d) or a date (2027-01-31), but is "${text}"`,
    ]);
  }
  return at;
}

function readModels(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => findModel(name) === undefined);
  if (unknown.length > 0) {
    const known = MODELS.map(({ id }) => id).join(', ');
    throw new ConfigError([`--models names unknown models: ${unknown.join(', ')}; known are ${known}`]);
  }
  return names.map((name) => findModel(name)?.id ?? name);
}
