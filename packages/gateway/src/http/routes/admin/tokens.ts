import { GatewayError } from '@heliograph/wire';
import { z } from 'zod';
import type { NewToken } from '../../../access/create-token.ts';
import type { Spent } from '../../../store/ledger.ts';
import type { Budgets, Token } from '../../../store/tokens.ts';
import type { AdminRooms } from './admin-rooms.ts';
import type { AdminScope } from './admin-scope.ts';
import { checkModels } from './check-models.ts';
import { layOver } from './lay-over.ts';
import { refuse } from './refuse.ts';
import { reportChange } from './report-change.ts';
import {
  encodeLimits,
  encodeTime,
  limitsAnswerSchema,
  limitsSchema,
  microsSchema,
  modelsSchema,
  timeSchema,
} from './shared-schemas.ts';

const MAX_NAME_LENGTH = 100;

const budgetsSchema = z
  .strictObject({
    totalMicros: microsSchema.nullish(),
    dayMicros: microsSchema.nullish().describe('Renews at midnight UTC'),
    monthMicros: microsSchema.nullish().describe('Renews on the first of the month, UTC'),
  })
  .describe('What may be charged, in micro-dollars (2,500,000 is 2.50 USD); null: no limit');

const membersSchema = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(MAX_NAME_LENGTH)
    .regex(/^(?!tok_)\P{Cc}*$/u, {
      error: 'must hold no control characters and not begin with "tok_", which ids do',
    }),
  group: z.string().min(1),
  models: modelsSchema,
  expiresAt: timeSchema.nullish(),
  budgets: budgetsSchema.optional(),
  limits: limitsSchema.optional().describe('Each takes the place of the group’s; null: the group’s'),
};

const createSchema = z
  .strictObject({
    ...membersSchema,
    name: membersSchema.name.default('token'),
    group: membersSchema.group.default('direct'),
  })
  .meta({ id: 'NewToken' });

const changeSchema = z
  .strictObject({
    ...membersSchema,
    name: membersSchema.name.optional(),
    group: membersSchema.group.optional(),
  })
  .meta({ id: 'TokenChanges' });

const tokenSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    group: z.string(),
    secretHint: z.string().describe('First and last characters, to recognise it by'),
    state: z.enum(['active', 'expired', 'revoked']),
    models: z.array(z.string()).nullable(),
    createdAt: z.string(),
    expiresAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
    budgets: z.object({
      totalMicros: microsSchema.nullable(),
      dayMicros: microsSchema.nullable(),
      monthMicros: microsSchema.nullable(),
    }),
    limits: limitsAnswerSchema,
  })
  .meta({ id: 'Token' });

const spentSchema = z.object({
  totalMicros: z.int(),
  dayMicros: z.int(),
  monthMicros: z.int(),
  picturesToday: z.int(),
  reservedMicros: z.int().describe('Held for generations that run'),
});

const byIdSchema = z.object({ token: z.string().describe('Id or name') });

export function registerTokens(scope: AdminScope, rooms: AdminRooms): void {
  const { tokens, now } = rooms;

  scope.route({
    method: 'GET',
    url: '/tokens',
    schema: {
      operationId: 'listTokens',
      summary: 'List tokens, oldest first',
      querystring: z.strictObject({
        group: z.string().optional(),
        state: z.enum(['active', 'expired', 'revoked']).optional(),
      }),
      response: { 200: z.object({ tokens: z.array(tokenSchema) }) },
    },
    async handler({ query }) {
      const all = (await tokens.list()).map((token) => encodeToken(token, now()));
      return {
        tokens: all.filter(
          ({ group, state }) => group === (query.group ?? group) && state === (query.state ?? state),
        ),
      };
    },
  });

  scope.route({
    method: 'POST',
    url: '/tokens',
    schema: {
      operationId: 'createToken',
      summary: 'Make a token; its secret is in this answer and nowhere else',
      body: createSchema,
      response: { 201: tokenSchema.extend({ secret: z.string() }).meta({ id: 'TokenWithSecret' }) },
    },
    async handler(request, reply) {
      const { name, group, ...rest } = request.body;
      await requireGroup(group, rooms);
      await checkModels(rest.models ?? [], modelField, rooms);
      const { token, secret } = await tokens.create(
        layOver<NewToken>(
          { name, group },
          {
            ...rest,
            budgets: layOver<Budgets>({}, rest.budgets ?? {}),
            limits: layOver({}, rest.limits ?? {}),
          },
        ),
      );
      reportChange(rooms, request, 'token.create', token.id);
      reply.code(201);
      return { ...encodeToken(token, now()), secret };
    },
  });

  scope.route({
    method: 'GET',
    url: '/tokens/:token',
    schema: {
      operationId: 'readToken',
      summary: 'Read a token and what it has spent',
      params: byIdSchema,
      response: { 200: tokenSchema.extend({ spent: spentSchema }).meta({ id: 'TokenWithSpending' }) },
    },
    async handler({ params }) {
      const token = await requireToken(params.token, rooms);
      return { ...encodeToken(token, now()), spent: encodeSpent(await tokens.readSpent(token.id)) };
    },
  });

  scope.route({
    method: 'PATCH',
    url: '/tokens/:token',
    schema: {
      operationId: 'updateToken',
      summary: 'Change a token; members that are absent stay as they are, null takes one away',
      params: byIdSchema,
      body: changeSchema,
      response: { 200: tokenSchema },
    },
    async handler(request) {
      const token = await requireToken(request.params.token, rooms);
      const { budgets, limits, ...rest } = request.body;
      if (rest.group !== undefined) {
        await requireGroup(rest.group, rooms);
      }
      await checkModels(rest.models ?? [], modelField, rooms);
      const next = layOver<Token>(token, {
        ...rest,
        budgets: layOver(token.budgets, budgets ?? {}),
        limits: layOver(token.limits, limits ?? {}),
      });
      await tokens.update(next);
      reportChange(rooms, request, 'token.update', token.id);
      return encodeToken(next, now());
    },
  });

  scope.route({
    method: 'DELETE',
    url: '/tokens/:token',
    schema: {
      operationId: 'revokeToken',
      summary: 'Revoke a token; it is refused within a second, its record stays for the books',
      params: byIdSchema,
      response: { 200: tokenSchema },
    },
    async handler(request) {
      const token = await requireToken(request.params.token, rooms);
      if (token.revokedAt !== undefined) {
        return encodeToken(token, now());
      }
      const revoked = await tokens.revoke(token.id);
      reportChange(rooms, request, 'token.revoke', token.id);
      return encodeToken(revoked ?? token, now());
    },
  });
}

const modelField = (index: number) => `models.${index}`;

async function requireToken(idOrName: string, { tokens }: AdminRooms): Promise<Token> {
  const token = await tokens.read(idOrName);
  if (token === undefined) {
    throw new GatewayError(
      'not_found',
      `There is no token "${idOrName.slice(0, MAX_NAME_LENGTH)}". GET /api/v1/tokens (heliograph tokens list) shows ids and names.`,
    );
  }
  return token;
}

async function requireGroup(name: string, { groups }: AdminRooms): Promise<void> {
  const names = (await groups.list()).map((group) => group.name);
  if (!names.includes(name)) {
    const description = `There is no group "${name.slice(0, MAX_NAME_LENGTH)}". Groups are: ${names.join(', ')}.`;
    refuse([{ field: 'group', description }]);
  }
}

function encodeToken(token: Token, now: number): z.output<typeof tokenSchema> {
  return {
    id: token.id,
    name: token.name,
    group: token.group,
    secretHint: token.secretHint,
    state:
      token.revokedAt !== undefined ? 'revoked' : (token.expiresAt ?? now + 1) <= now ? 'expired' : 'active',
    models: token.models === undefined ? null : [...token.models],
    createdAt: encodeTime(token.createdAt),
    expiresAt: token.expiresAt === undefined ? null : encodeTime(token.expiresAt),
    revokedAt: token.revokedAt === undefined ? null : encodeTime(token.revokedAt),
    budgets: {
      totalMicros: token.budgets.totalMicros ?? null,
      dayMicros: token.budgets.dayMicros ?? null,
      monthMicros: token.budgets.monthMicros ?? null,
    },
    limits: encodeLimits(token.limits),
  };
}

function encodeSpent(spent: Spent): z.output<typeof spentSchema> {
  return {
    totalMicros: spent.totalMicros,
    dayMicros: spent.dayMicros,
    monthMicros: spent.monthMicros,
    picturesToday: spent.picturesToday,
    reservedMicros: spent.reservedMicros,
  };
}
