import { type FieldViolation, GatewayError } from '@heliograph/wire';
import { z } from 'zod';
import type { Group } from '../../../store/groups.ts';
import type { AdminRooms } from './admin-rooms.ts';
import type { AdminScope } from './admin-scope.ts';
import { checkModels } from './check-models.ts';
import { type Changes, layOver } from './lay-over.ts';
import { refuse } from './refuse.ts';
import { reportChange } from './report-change.ts';
import { encodeLimits, limitsAnswerSchema, limitsSchema, modelsSchema } from './shared-schemas.ts';

const PPM = 1_000_000;
/** Smaller pictures than this are not worth looking at. */
const MIN_DELIVERY_BYTES = 16 * 1024;

const nameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'must be lower-case letters, digits and "-", at most 63' });

const policiesSchema = z.strictObject({
  description: z.string().trim().max(500).optional(),
  mayStream: z.boolean().optional().describe('Default: true'),
  models: modelsSchema,
  onLeave: z
    .enum(['keep', 'keep-for', 'cancel'])
    .optional()
    .describe('When the last follower leaves: finish, go on for keepForSeconds, or cancel. Default: keep'),
  keepForSeconds: z.int().min(1).max(86_400).nullish(),
  tail: z.enum(['auto', 'spec', 'sdk']).optional().describe('Form of the last chunk. Default: auto'),
  delivery: z.enum(['inline', 'link', 'webp', 'jpeg']).optional().describe('Default: inline'),
  deliveryMaxBytes: z
    .int()
    .min(MIN_DELIVERY_BYTES)
    .max(1_073_741_824)
    .nullish()
    .describe('With webp and jpeg: no delivered picture is larger'),
  onNoImage: z
    .enum(['accept', 'retry'])
    .optional()
    .describe('Whether another channel is tried when one answers NO_IMAGE. Default: accept'),
  priceRatio: z
    .number()
    .min(0)
    .max(1000)
    .optional()
    .describe('What prices are multiplied by, to six decimals. Default: 1'),
  limits: limitsSchema.optional().describe('For each of its tokens that has none of its own'),
});

const createSchema = policiesSchema.extend({ name: nameSchema }).meta({ id: 'NewGroup' });
const changeSchema = policiesSchema.meta({ id: 'GroupChanges' });

const groupSchema = z
  .object({
    name: z.string(),
    description: z.string(),
    mayStream: z.boolean(),
    models: z.array(z.string()).nullable(),
    onLeave: z.enum(['keep', 'keep-for', 'cancel']),
    keepForSeconds: z.int().nullable(),
    tail: z.enum(['auto', 'spec', 'sdk']),
    delivery: z.enum(['inline', 'link', 'webp', 'jpeg']),
    deliveryMaxBytes: z.int().nullable(),
    onNoImage: z.enum(['accept', 'retry']),
    priceRatio: z.number(),
    limits: limitsAnswerSchema,
  })
  .meta({ id: 'Group' });

const byNameSchema = z.object({ group: z.string() });

export function registerGroups(scope: AdminScope, rooms: AdminRooms): void {
  const { groups } = rooms;

  scope.route({
    method: 'GET',
    url: '/groups',
    schema: {
      operationId: 'listGroups',
      summary: 'List groups by name',
      response: { 200: z.object({ groups: z.array(groupSchema) }) },
    },
    handler: async () => ({ groups: (await groups.list()).map(encodeGroup) }),
  });

  scope.route({
    method: 'POST',
    url: '/groups',
    schema: {
      operationId: 'createGroup',
      summary: 'Make a group',
      body: createSchema,
      response: { 201: groupSchema },
    },
    async handler(request, reply) {
      const { name, ...policies } = request.body;
      await checkModels(policies.models ?? [], modelField, rooms);
      const taken = (await groups.list()).some((group) => group.name === name);
      if (taken) {
        throw new GatewayError(
          'already_exists',
          `There is a group "${name}" already. Choose another name, or change that one with PATCH.`,
        );
      }
      const group = withPolicies(
        {
          name,
          description: '',
          mayStream: true,
          onLeave: 'keep',
          tail: 'auto',
          delivery: 'inline',
          onNoImage: 'accept',
          priceRatioPpm: PPM,
          limits: {},
        },
        policies,
      );
      await groups.insert(group);
      reportChange(rooms, request, 'group.create', name);
      reply.code(201);
      return encodeGroup(group);
    },
  });

  scope.route({
    method: 'GET',
    url: '/groups/:group',
    schema: {
      operationId: 'readGroup',
      summary: 'Read a group',
      params: byNameSchema,
      response: { 200: groupSchema },
    },
    handler: async ({ params }) => encodeGroup(await requireGroup(params.group, rooms)),
  });

  scope.route({
    method: 'PATCH',
    url: '/groups/:group',
    schema: {
      operationId: 'updateGroup',
      summary: 'Change a group; members that are absent stay as they are, null takes one away',
      params: byNameSchema,
      body: changeSchema,
      response: { 200: groupSchema },
    },
    async handler(request) {
      const next = withPolicies(await requireGroup(request.params.group, rooms), request.body);
      await checkModels(request.body.models ?? [], modelField, rooms);
      await groups.update(next);
      reportChange(rooms, request, 'group.update', next.name);
      return encodeGroup(next);
    },
  });

  scope.route({
    method: 'DELETE',
    url: '/groups/:group',
    schema: {
      operationId: 'removeGroup',
      summary: 'Remove a group to which no live token belongs',
      params: byNameSchema,
      response: { 200: groupSchema },
    },
    async handler(request) {
      const group = await requireGroup(request.params.group, rooms);
      await groups.remove(group.name);
      reportChange(rooms, request, 'group.remove', group.name);
      return encodeGroup(group);
    },
  });
}

const modelField = (index: number) => `models.${index}`;

async function requireGroup(name: string, { groups }: AdminRooms): Promise<Group> {
  const all = await groups.list();
  const group = all.find((each) => each.name === name);
  if (group === undefined) {
    const names = all.map((each) => each.name).join(', ');
    throw new GatewayError(
      'not_found',
      `There is no group "${name.slice(0, 100)}". Groups are: ${names}. POST /api/v1/groups makes one.`,
    );
  }
  return group;
}

function withPolicies(group: Group, policies: z.output<typeof policiesSchema>): Group {
  const { priceRatio, limits, ...rest } = policies;
  const changes: Changes<Group> = {
    ...rest,
    // A member of the old policy that the new one has no use for goes with it.
    ...(rest.onLeave !== undefined && rest.onLeave !== 'keep-for' && { keepForSeconds: null }),
    ...(isUncoded(rest.delivery) && { deliveryMaxBytes: null }),
    priceRatioPpm: priceRatio === undefined ? undefined : Math.round(priceRatio * PPM),
    limits: layOver(group.limits, limits ?? {}),
  };
  const next = layOver(group, changes);
  const violations: FieldViolation[] = [];
  if (next.onLeave === 'keep-for' && next.keepForSeconds === undefined) {
    violations.push({ field: 'keepForSeconds', description: 'onLeave "keep-for" needs it. Say how long.' });
  }
  if (next.onLeave !== 'keep-for' && (policies.keepForSeconds ?? null) !== null) {
    violations.push({
      field: 'keepForSeconds',
      description: 'goes with onLeave "keep-for" only. Send that too, or leave this out.',
    });
  }
  if (isUncoded(next.delivery) && (policies.deliveryMaxBytes ?? null) !== null) {
    violations.push({
      field: 'deliveryMaxBytes',
      description: 'goes with delivery "webp" or "jpeg" only. Send one of those too, or leave this out.',
    });
  }
  refuse(violations);
  return next;
}

function isUncoded(delivery: Group['delivery'] | undefined): boolean {
  return delivery === 'inline' || delivery === 'link';
}

function encodeGroup(group: Group): z.output<typeof groupSchema> {
  return {
    name: group.name,
    description: group.description,
    mayStream: group.mayStream,
    models: group.models === undefined ? null : [...group.models],
    onLeave: group.onLeave,
    keepForSeconds: group.keepForSeconds ?? null,
    tail: group.tail,
    delivery: group.delivery,
    deliveryMaxBytes: group.deliveryMaxBytes ?? null,
    onNoImage: group.onNoImage,
    priceRatio: group.priceRatioPpm / PPM,
    limits: encodeLimits(group.limits),
  };
}
