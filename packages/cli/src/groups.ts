import { type ArgsDef, defineCommand } from 'citty';
import { defineAdminCommand, type Given } from './admin-command.ts';
import { formatLimits, LIMIT_FLAGS, type Limits, readLimits } from './limit-flags.ts';
import { parseCount, parseDuration, parseModels } from './parse-values.ts';
import { printTable } from './print-table.ts';
import { UsageError } from './usage-error.ts';

interface Group {
  readonly name: string;
  readonly description: string;
  readonly mayStream: boolean;
  readonly models: readonly string[] | null;
  readonly onLeave: string;
  readonly keepForSeconds: number | null;
  readonly tail: string;
  readonly delivery: string;
  readonly deliveryMaxBytes: number | null;
  readonly onNoImage: string;
  readonly priceRatio: number;
  readonly limits: Limits;
}

const POLICY_FLAGS = {
  description: { type: 'string', description: 'What it is for' },
  stream: {
    type: 'boolean',
    description: 'Its tokens may stream (the default of a new group)',
    negativeDescription: 'Its tokens may not stream',
  },
  models: { type: 'string', description: 'Models its tokens may use, with commas between them, or "all"' },
  'on-leave': {
    type: 'string',
    description:
      'When the last reader leaves: keep (finish the picture), keep-for (with --keep-for) or cancel',
    valueHint: 'policy',
  },
  'keep-for': {
    type: 'string',
    description: 'How long to go on without a reader (30s, 5m)',
    valueHint: 'time',
  },
  tail: { type: 'string', description: 'Form of the last chunk: auto, spec or sdk' },
  delivery: { type: 'string', description: 'How pictures are delivered: inline, link, webp or jpeg' },
  'delivery-max-bytes': {
    type: 'string',
    description: 'With webp and jpeg: no delivered picture is larger; or "none"',
    valueHint: 'bytes',
  },
  'on-no-image': {
    type: 'string',
    description: 'When a model answers without a picture: accept, or retry on another channel',
    valueHint: 'policy',
  },
  'price-ratio': { type: 'string', description: 'What prices are multiplied by', valueHint: 'factor' },
  ...LIMIT_FLAGS,
} as const satisfies ArgsDef;

const GROUP_ARG = {
  group: { type: 'positional', description: 'Name of the group', required: true },
} as const satisfies ArgsDef;

const listCommand = defineAdminCommand({
  name: 'list',
  description: 'Show the groups and what their tokens may do',
  run: async ({ api }) => (await api.get<{ readonly groups: readonly Group[] }>('/groups')).groups,
  show(groups) {
    printTable(
      ['GROUP', 'STREAMS', 'MODELS', 'ON LEAVE', 'TAIL', 'DELIVERY', 'RATIO', 'LIMITS', 'DESCRIPTION'],
      groups.map((group) => [
        group.name,
        group.mayStream ? 'yes' : 'no',
        group.models?.join(',') ?? 'all',
        group.keepForSeconds === null ? group.onLeave : `keep for ${group.keepForSeconds}s`,
        group.tail,
        group.deliveryMaxBytes === null ? group.delivery : `${group.delivery} <= ${group.deliveryMaxBytes}`,
        String(group.priceRatio),
        formatLimits(group.limits),
        group.description,
      ]),
    );
  },
});

const createCommand = defineAdminCommand({
  name: 'create',
  description: 'Make a group',
  args: { ...GROUP_ARG, ...POLICY_FLAGS },
  run: ({ api, given }) =>
    api.post<Group>('/groups', { name: String(given['group']), ...readPolicies(given) }),
  show: (group) => console.log(`Made the group "${group.name}".`),
});

const updateCommand = defineAdminCommand({
  name: 'update',
  description: 'Change a group; what is not named stays as it is',
  args: { ...GROUP_ARG, ...POLICY_FLAGS },
  async run({ api, given }) {
    const policies = readPolicies(given);
    if (Object.keys(policies).length === 0) {
      throw new UsageError('Say what to change; "heliograph groups update --help" shows what can be.');
    }
    return api.patch<Group>(pathOf(given), policies);
  },
  show: (group) => console.log(`Changed the group "${group.name}".`),
});

const removeCommand = defineAdminCommand({
  name: 'remove',
  description: 'Remove a group to which no live token belongs',
  args: GROUP_ARG,
  run: ({ api, given }) => api.remove<Group>(pathOf(given)),
  show: (group) => console.log(`Removed the group "${group.name}".`),
});

export const groupsCommand = defineCommand({
  meta: { name: 'groups', description: 'Classes of service that tokens belong to' },
  subCommands: {
    list: listCommand,
    create: createCommand,
    update: updateCommand,
    remove: removeCommand,
  },
});

function pathOf(given: Given): string {
  return `/groups/${encodeURIComponent(String(given['group']))}`;
}

/** The policies that were named, as the API takes them. */
function readPolicies(given: Given): object {
  const text = (flag: string) => (typeof given[flag] === 'string' ? String(given[flag]) : undefined);
  const words = {
    description: text('description'),
    onLeave: text('on-leave'),
    tail: text('tail'),
    delivery: text('delivery'),
    onNoImage: text('on-no-image'),
  };
  const models = text('models');
  const keepFor = text('keep-for');
  const maxBytes = text('delivery-max-bytes');
  const ratio = text('price-ratio');
  const limits = readLimits(given);
  if (ratio !== undefined && !/^\d{1,4}(\.\d{1,6})?$/.test(ratio)) {
    throw new UsageError(`--price-ratio must be a factor such as 1.25, but is "${ratio}"`);
  }
  return {
    ...Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined)),
    ...(typeof given['stream'] === 'boolean' && { mayStream: given['stream'] }),
    ...(models !== undefined && { models: parseModels(models) }),
    ...(keepFor !== undefined && {
      onLeave: words.onLeave ?? 'keep-for',
      keepForSeconds: Math.ceil(parseDuration(keepFor, '--keep-for') / 1000),
    }),
    ...(maxBytes !== undefined && { deliveryMaxBytes: parseCount(maxBytes, '--delivery-max-bytes') }),
    ...(ratio !== undefined && { priceRatio: Number(ratio) }),
    ...(limits !== undefined && { limits }),
  };
}
