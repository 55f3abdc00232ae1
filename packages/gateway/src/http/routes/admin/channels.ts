import { type FieldViolation, GatewayError } from '@heliograph/wire';
import { z } from 'zod';
import { createChannelId } from '../../../base/ids.ts';
import type { Channel } from '../../../store/channels.ts';
import type { AdminRooms, ChannelHealth } from './admin-rooms.ts';
import type { AdminScope } from './admin-scope.ts';
import { type Changes, layOver } from './lay-over.ts';
import { refuse } from './refuse.ts';
import { reportChange } from './report-change.ts';
import { encodeTime, modelSchema } from './shared-schemas.ts';
import { type ChannelTest, testChannel } from './test-channel.ts';

const HOUR_MS = 3_600_000;

/** What a channel is when nothing else is said. A silent 4K render may take minutes to its first byte. */
const DEFAULTS = {
  keyIn: 'header',
  priority: 0,
  weight: 1,
  isEnabled: true,
  thoughts: 'as-asked',
  streams: true,
  allowsPrivate: false,
  connectTimeoutMs: 10_000,
  firstByteTimeoutMs: 300_000,
  idleTimeoutMs: 120_000,
} as const satisfies Partial<Channel>;

const nameSchema = z.string().regex(/^(?!ch_)[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, {
  error: 'must be letters, digits, ".", "_" and "-", at most 63, and not begin with "ch_", which ids do',
});

const timeoutSchema = z.int().min(100).max(HOUR_MS);

const settingsSchema = z.strictObject({
  baseUrl: z
    .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
    .max(2000)
    .nullish()
    .describe('Of a Gemini-compatible server; null for the engine')
    .meta({ examples: ['https://generativelanguage.googleapis.com'] }),
  secret: z
    .string()
    .trim()
    .min(1)
    .max(4096)
    .regex(/^[\x21-\x7e]+$/, { error: 'must be printable ASCII without spaces' })
    .nullish()
    .describe('Key of the upstream. Stored sealed and never shown again; null removes it'),
  keyIn: z.enum(['header', 'query']).optional().describe('Where the key goes. Default: header'),
  models: z
    .record(z.string(), z.string().min(1).max(200))
    .nullish()
    .describe('Our model ids and what the upstream calls them; null: every model under its own name'),
  groups: z
    .array(z.string())
    .min(1, { error: 'An empty list would serve nobody. Name groups, or send null for all.' })
    .nullish()
    .describe('Groups it serves; null: all'),
  priority: z.int().min(-1000).max(1000).optional().describe('Higher ones are tried first. Default: 0'),
  weight: z.int().min(1).max(1000).optional().describe('Share among channels of one priority. Default: 1'),
  enabled: z.boolean().optional().describe('Default: true'),
  thoughts: z
    .enum(['as-asked', 'always'])
    .optional()
    .describe('always: thoughts are asked for when the caller said nothing. Default: as-asked'),
  streams: z.boolean().optional().describe('false: the key may not stream upstream. Default: true'),
  allowPrivate: z
    .boolean()
    .optional()
    .describe('Whether addresses of private networks may be called. Default: false'),
  connectTimeoutMs: timeoutSchema.optional().describe('Default: 10000'),
  firstByteTimeoutMs: timeoutSchema.optional().describe('Default: 300000'),
  idleTimeoutMs: timeoutSchema.optional().describe('Silence between bytes. Default: 120000'),
});

const createSchema = settingsSchema
  .extend({ name: nameSchema, kind: z.enum(['gemini', 'engine']).default('gemini') })
  .meta({ id: 'NewChannel' });

const changeSchema = settingsSchema.extend({ name: nameSchema.optional() }).meta({ id: 'ChannelChanges' });

const healthSchema = z.object({
  state: z
    .enum(['healthy', 'open', 'probing'])
    .describe('open: not used until retryAt; probing: one generation tries it'),
  consecutiveFailures: z.int(),
  retryAt: z.string().nullable(),
  lastErrorCode: z.string().nullable(),
  lastErrorMessage: z.string().nullable(),
});

const channelSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['gemini', 'engine']),
    baseUrl: z.string().nullable(),
    secretHint: z.string().nullable().describe('First and last characters, to recognise it by'),
    keyIn: z.enum(['header', 'query']),
    models: z.record(z.string(), z.string()).nullable(),
    groups: z.array(z.string()).nullable(),
    priority: z.int(),
    weight: z.int(),
    enabled: z.boolean(),
    thoughts: z.enum(['as-asked', 'always']),
    streams: z.boolean(),
    allowPrivate: z.boolean(),
    connectTimeoutMs: z.int(),
    firstByteTimeoutMs: z.int(),
    idleTimeoutMs: z.int(),
    createdAt: z.string(),
    health: healthSchema.nullable().describe('Null: not used since the start'),
  })
  .meta({ id: 'Channel' });

const testSchema = z
  .object({
    ok: z.boolean(),
    httpStatus: z.int().nullable().describe('Null: the upstream did not answer'),
    latencyMs: z.int(),
    errorCode: z.string().nullable(),
    message: z.string().describe('What was found, with the remedy when something is wrong'),
    servedModels: z.array(z.string()).describe('Our models that the upstream has'),
    missingModels: z.array(z.string()).describe('Models of this channel that the upstream does not list'),
  })
  .meta({ id: 'ChannelTest' });

const byIdSchema = z.object({ channel: z.string().describe('Id or name') });

export function registerChannels(scope: AdminScope, rooms: AdminRooms): void {
  const { channels } = rooms;
  const encode = (channel: Channel) => encodeChannel(channel, channels.health(channel.id));

  scope.route({
    method: 'GET',
    url: '/channels',
    schema: {
      operationId: 'listChannels',
      summary: 'List channels in the order in which they are tried',
      response: { 200: z.object({ channels: z.array(channelSchema) }) },
    },
    async handler() {
      const all = [...(await channels.list())];
      all.sort((a, b) => b.priority - a.priority || b.weight - a.weight || (a.name < b.name ? -1 : 1));
      return { channels: all.map(encode) };
    },
  });

  scope.route({
    method: 'POST',
    url: '/channels',
    schema: {
      operationId: 'createChannel',
      summary: 'Add a channel',
      body: createSchema,
      response: { 201: channelSchema },
    },
    async handler(request, reply) {
      const { name, kind, ...settings } = request.body;
      const channel = withSettings(
        { id: createChannelId(), name, kind, createdAt: rooms.now(), ...DEFAULTS },
        settings,
        rooms,
      );
      await checkChannel(channel, rooms);
      await channels.insert(channel);
      reportChange(rooms, request, 'channel.create', channel.id);
      reply.code(201);
      return encode(channel);
    },
  });

  scope.route({
    method: 'GET',
    url: '/channels/:channel',
    schema: {
      operationId: 'readChannel',
      summary: 'Read a channel and its health',
      params: byIdSchema,
      response: { 200: channelSchema },
    },
    handler: async ({ params }) => encode(await requireChannel(params.channel, rooms)),
  });

  scope.route({
    method: 'PATCH',
    url: '/channels/:channel',
    schema: {
      operationId: 'updateChannel',
      summary: 'Change a channel; members that are absent stay as they are, null takes one away',
      params: byIdSchema,
      body: changeSchema,
      response: { 200: channelSchema },
    },
    async handler(request) {
      const channel = await requireChannel(request.params.channel, rooms);
      const { name, ...settings } = request.body;
      const next = withSettings(layOver(channel, { name }), settings, rooms);
      await checkChannel(next, rooms);
      await channels.update(next);
      reportChange(rooms, request, 'channel.update', channel.id);
      return encode(next);
    },
  });

  scope.route({
    method: 'DELETE',
    url: '/channels/:channel',
    schema: {
      operationId: 'removeChannel',
      summary: 'Remove a channel; generations that it serves go on',
      params: byIdSchema,
      response: { 200: channelSchema },
    },
    async handler(request) {
      const channel = await requireChannel(request.params.channel, rooms);
      await channels.remove(channel.id);
      reportChange(rooms, request, 'channel.remove', channel.id);
      return encode(channel);
    },
  });

  scope.route({
    method: 'POST',
    url: '/channels/:channel/test',
    schema: {
      operationId: 'testChannel',
      summary: 'Call the upstream once, without making a picture, and tell what is wrong',
      params: byIdSchema,
      response: { 200: testSchema },
    },
    async handler(request, reply) {
      const channel = await requireChannel(request.params.channel, rooms);
      const left = new AbortController();
      reply.raw.once('close', () => left.abort());
      return encodeTest(await testChannel(channel, channels.listModels, left.signal));
    },
  });
}

async function requireChannel(idOrName: string, { channels }: AdminRooms): Promise<Channel> {
  const all = await channels.list();
  const channel = all.find(({ id }) => id === idOrName) ?? all.find(({ name }) => name === idOrName);
  if (channel === undefined) {
    throw new GatewayError(
      'not_found',
      `There is no channel "${idOrName.slice(0, 100)}". GET /api/v1/channels (heliograph channels list) shows ids and names.`,
    );
  }
  return channel;
}

function withSettings(
  channel: Channel,
  settings: z.output<typeof settingsSchema>,
  { channels }: AdminRooms,
): Channel {
  const { secret, enabled, allowPrivate, ...rest } = settings;
  const changes: Changes<Channel> = {
    ...rest,
    models: rest.models === undefined || rest.models === null ? rest.models : readModels(rest.models),
    isEnabled: enabled,
    allowsPrivate: allowPrivate,
    ...(secret !== undefined && {
      secretSealed: secret === null ? null : channels.seal(secret, channel.id),
      secretHint: secret === null ? null : channels.hintOf(secret),
    }),
  };
  return layOver(channel, changes);
}

/** The keys by id; written as a record of plain strings in the schema, since JSON Schema has no aliases for keys. */
function readModels(models: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const violations: FieldViolation[] = [];
  const entries = Object.entries(models).map(([name, upstreamName]) => {
    const read = modelSchema.safeParse(name);
    if (!read.success) {
      violations.push({ field: `models.${name}`, description: read.error.issues[0]?.message ?? '' });
    }
    return [read.data ?? name, upstreamName] as const;
  });
  if (entries.length === 0) {
    const description = 'An empty mapping would serve nothing. Name models, or send null for all.';
    violations.push({ field: 'models', description });
  }
  refuse(violations);
  return Object.fromEntries(entries);
}

/** What no schema can say: members that need or exclude each other, names that must exist. */
async function checkChannel(channel: Channel, { channels, groups }: AdminRooms): Promise<void> {
  const violations: FieldViolation[] = [];
  const all = await channels.list();
  if (all.some(({ id, name }) => name === channel.name && id !== channel.id)) {
    throw new GatewayError(
      'already_exists',
      `There is a channel "${channel.name}" already. Choose another name, or change that one with PATCH.`,
    );
  }
  if (channel.kind === 'engine') {
    for (const [field, value] of [
      ['baseUrl', channel.baseUrl],
      ['secret', channel.secretSealed],
    ] as const) {
      if (value !== undefined) {
        violations.push({ field, description: 'The engine is in this process and has none. Leave it out.' });
      }
    }
  } else if (channel.baseUrl === undefined) {
    violations.push({
      field: 'baseUrl',
      description: 'A gemini channel needs the address of its server. Send https://….',
    });
  }
  if (channel.groups !== undefined) {
    const names = (await groups.list()).map(({ name }) => name);
    channel.groups.forEach((group, index) => {
      if (!names.includes(group)) {
        const description = `There is no group "${group.slice(0, 100)}". Groups are: ${names.join(', ')}.`;
        violations.push({ field: `groups.${index}`, description });
      }
    });
  }
  refuse(violations);
  if (channel.baseUrl !== undefined) {
    channels.checkBaseUrl(channel.baseUrl, { allowsPrivate: channel.allowsPrivate });
  }
}

function encodeChannel(channel: Channel, health: ChannelHealth | undefined): z.output<typeof channelSchema> {
  return {
    id: channel.id,
    name: channel.name,
    kind: channel.kind,
    baseUrl: channel.baseUrl ?? null,
    secretHint: channel.secretHint ?? null,
    keyIn: channel.keyIn,
    models: channel.models === undefined ? null : { ...channel.models },
    groups: channel.groups === undefined ? null : [...channel.groups],
    priority: channel.priority,
    weight: channel.weight,
    enabled: channel.isEnabled,
    thoughts: channel.thoughts,
    streams: channel.streams,
    allowPrivate: channel.allowsPrivate,
    connectTimeoutMs: channel.connectTimeoutMs,
    firstByteTimeoutMs: channel.firstByteTimeoutMs,
    idleTimeoutMs: channel.idleTimeoutMs,
    createdAt: encodeTime(channel.createdAt),
    health:
      health === undefined
        ? null
        : {
            state: health.state,
            consecutiveFailures: health.consecutiveFailures,
            retryAt: health.retryAt === undefined ? null : encodeTime(health.retryAt),
            lastErrorCode: health.lastErrorCode ?? null,
            lastErrorMessage: health.lastErrorMessage ?? null,
          },
  };
}

function encodeTest(test: ChannelTest): z.output<typeof testSchema> {
  return {
    ok: test.ok,
    httpStatus: test.httpStatus ?? null,
    latencyMs: Math.round(test.latencyMs),
    errorCode: test.errorCode ?? null,
    message: test.message,
    servedModels: [...test.servedModels],
    missingModels: [...test.missingModels],
  };
}
