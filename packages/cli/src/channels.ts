import { type ArgsDef, defineCommand } from 'citty';
import { defineAdminCommand, type Given } from './admin-command.ts';
import { parseCount, parseDuration, parseList, parseModelNames } from './parse-values.ts';
import { printTable } from './print-table.ts';
import { KEY_FLAGS, readUpstreamKey } from './read-upstream-key.ts';
import { UsageError } from './usage-error.ts';

interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'gemini' | 'engine';
  readonly baseUrl: string | null;
  readonly secretHint: string | null;
  readonly models: Readonly<Record<string, string>> | null;
  readonly groups: readonly string[] | null;
  readonly priority: number;
  readonly weight: number;
  readonly enabled: boolean;
  readonly health: { readonly state: string; readonly lastErrorCode: string | null } | null;
}

interface ChannelTest {
  readonly ok: boolean;
  readonly httpStatus: number | null;
  readonly latencyMs: number;
  readonly errorCode: string | null;
  readonly message: string;
}

const SETTING_FLAGS = {
  ...KEY_FLAGS,
  'key-in': { type: 'string', description: 'Where the key goes: header (default) or query' },
  models: {
    type: 'string',
    description: 'Models it serves, with commas between them; ours=theirs where the names differ; or "all"',
  },
  groups: { type: 'string', description: 'Groups it serves, with commas between them, or "all"' },
  priority: { type: 'string', description: 'Higher ones are tried first (default: 0)', valueHint: 'number' },
  weight: {
    type: 'string',
    description: 'Share among channels of one priority (default: 1)',
    valueHint: 'number',
  },
  thoughts: {
    type: 'string',
    description: 'as-asked (default), or always: ask for thoughts when the caller said nothing',
  },
  stream: {
    type: 'boolean',
    description: 'The key may stream (default)',
    negativeDescription: 'The key may not stream: generateContent is called instead',
  },
  'allow-private': {
    type: 'boolean',
    description: 'Addresses of private networks may be called (another Heliograph, a local relay)',
    negativeDescription: 'Only public addresses may be called',
  },
  'connect-timeout': { type: 'string', description: 'To a connection (default: 10s)', valueHint: 'time' },
  'first-byte-timeout': {
    type: 'string',
    description: 'To the first byte; 4K pictures may take minutes (default: 300s)',
    valueHint: 'time',
  },
  'idle-timeout': { type: 'string', description: 'Silence between bytes (default: 120s)', valueHint: 'time' },
} as const satisfies ArgsDef;

const CHANNEL_ARG = {
  channel: { type: 'positional', description: 'Id or name of the channel', required: true },
} as const satisfies ArgsDef;

const addCommand = defineAdminCommand({
  name: 'add',
  description: 'Add a way to an upstream: Google, a Gemini-compatible server, or the engine',
  args: {
    name: { type: 'positional', description: 'What to call it', required: true },
    kind: { type: 'string', description: 'gemini (default) or engine' },
    url: {
      type: 'string',
      description: 'Address of the upstream, such as https://generativelanguage.googleapis.com',
      valueHint: 'address',
    },
    ...SETTING_FLAGS,
  },
  async run({ api, given }) {
    const channel = { name: String(given['name']), ...(await readSettingsOf(given)) };
    return api.post<Channel>('/channels', {
      ...channel,
      ...(given['kind'] !== undefined && { kind: given['kind'] }),
    });
  },
  show(channel) {
    console.log(`Added "${channel.name}" (${channel.id}).`);
    console.error(`Try it: heliograph channels test ${channel.name}`);
  },
});

const listCommand = defineAdminCommand({
  name: 'list',
  description: 'Show the channels in the order in which they are tried (never their keys)',
  run: async ({ api }) => (await api.get<{ readonly channels: readonly Channel[] }>('/channels')).channels,
  show(channels) {
    if (channels.length === 0) {
      console.error('There is no channel yet. "heliograph channels add --help" tells how to add one.');
    }
    printTable(
      ['ID', 'NAME', 'KIND', 'ADDRESS', 'KEY', 'MODELS', 'GROUPS', 'PRIORITY', 'WEIGHT', 'STATE'],
      channels.map((channel) => [
        channel.id,
        channel.name,
        channel.kind,
        channel.baseUrl ?? '-',
        channel.secretHint ?? '-',
        formatModels(channel.models),
        channel.groups?.join(',') ?? 'all',
        String(channel.priority),
        String(channel.weight),
        stateOf(channel),
      ]),
    );
  },
});

const testCommand = defineAdminCommand({
  name: 'test',
  description: 'Call the upstream of a channel once, without making a picture, and tell what is wrong',
  args: CHANNEL_ARG,
  async run({ api, given }) {
    const test = await api.post<ChannelTest>(`${pathOf(given)}/test`);
    if (!test.ok) {
      process.exitCode = 1;
    }
    return test;
  },
  show(test) {
    const status = test.httpStatus === null ? '' : `HTTP ${test.httpStatus}, `;
    console.log(`${test.ok ? 'ok' : 'failed'} (${status}${test.latencyMs} ms): ${test.message}`);
  },
});

const updateCommand = defineAdminCommand({
  name: 'update',
  description: 'Change a channel; what is not named stays as it is',
  args: {
    ...CHANNEL_ARG,
    name: { type: 'string', description: 'A new name' },
    url: { type: 'string', description: 'A new address', valueHint: 'address' },
    ...SETTING_FLAGS,
  },
  async run({ api, given }) {
    const changes = {
      ...(typeof given['name'] === 'string' && { name: given['name'] }),
      ...(await readSettingsOf(given)),
    };
    if (Object.keys(changes).length === 0) {
      throw new UsageError('Say what to change; "heliograph channels update --help" shows what can be.');
    }
    return api.patch<Channel>(pathOf(given), changes);
  },
  show: (channel) => console.log(`Changed "${channel.name}" (${channel.id}).`),
});

const enableCommand = defineAdminCommand({
  name: 'enable',
  description: 'Use a channel again',
  args: CHANNEL_ARG,
  run: ({ api, given }) => api.patch<Channel>(pathOf(given), { enabled: true }),
  show: (channel) => console.log(`Enabled "${channel.name}" (${channel.id}).`),
});

const disableCommand = defineAdminCommand({
  name: 'disable',
  description: 'Send nothing new through a channel; what runs is finished',
  args: CHANNEL_ARG,
  run: ({ api, given }) => api.patch<Channel>(pathOf(given), { enabled: false }),
  show: (channel) => console.log(`Disabled "${channel.name}" (${channel.id}).`),
});

const removeCommand = defineAdminCommand({
  name: 'remove',
  description: 'Forget a channel and its key; what runs is finished',
  args: CHANNEL_ARG,
  run: ({ api, given }) => api.remove<Channel>(pathOf(given)),
  show: (channel) => console.log(`Removed "${channel.name}" (${channel.id}).`),
});

export const channelsCommand = defineCommand({
  meta: { name: 'channels', description: 'Ways to the models that make the pictures' },
  subCommands: {
    add: addCommand,
    list: listCommand,
    test: testCommand,
    update: updateCommand,
    enable: enableCommand,
    disable: disableCommand,
    remove: removeCommand,
  },
});

function pathOf(given: Given): string {
  return `/channels/${encodeURIComponent(String(given['channel']))}`;
}

/** The settings that were named, as the API takes them. */
async function readSettingsOf(given: Given): Promise<object> {
  const text = (flag: string) => (typeof given[flag] === 'string' ? String(given[flag]) : undefined);
  const times = Object.entries({
    connectTimeoutMs: 'connect-timeout',
    firstByteTimeoutMs: 'first-byte-timeout',
    idleTimeoutMs: 'idle-timeout',
  }).flatMap(([member, flag]) => {
    const time = text(flag);
    return time === undefined ? [] : [[member, parseDuration(time, `--${flag}`)] as const];
  });
  const [baseUrl, keyIn, models, groups] = [text('url'), text('key-in'), text('models'), text('groups')];
  const [priority, weight, thoughts] = [text('priority'), text('weight'), text('thoughts')];
  const secret = await readUpstreamKey(given);
  return {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(secret !== undefined && { secret }),
    ...(keyIn !== undefined && { keyIn }),
    ...(models !== undefined && { models: parseModelNames(models) }),
    ...(groups !== undefined && { groups: groups === 'all' ? null : parseList(groups) }),
    ...(priority !== undefined && { priority: parseCount(priority, '--priority') }),
    ...(weight !== undefined && { weight: parseCount(weight, '--weight') }),
    ...(thoughts !== undefined && { thoughts }),
    ...(typeof given['stream'] === 'boolean' && { streams: given['stream'] }),
    ...(typeof given['allow-private'] === 'boolean' && { allowPrivate: given['allow-private'] }),
    ...Object.fromEntries(times),
  };
}

function formatModels(models: Channel['models']): string {
  if (models === null) {
    return 'all';
  }
  return Object.entries(models)
    .map(([ours, theirs]) => (ours === theirs ? ours : `${ours}=${theirs}`))
    .join(',');
}

function stateOf({ enabled, health }: Channel): string {
  if (!enabled) {
    return 'disabled';
  }
  return health === null || health.state === 'healthy'
    ? 'enabled'
    : `${health.state === 'open' ? 'resting' : health.state}${health.lastErrorCode === null ? '' : ` (${health.lastErrorCode})`}`;
}
