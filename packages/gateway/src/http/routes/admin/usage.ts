import { z } from 'zod';
import { MODALITIES } from '../../../store/tables.ts';
import type { UsageKey, UsageQuery } from '../../../store/usage.ts';
import type { AdminRooms } from './admin-rooms.ts';
import type { AdminScope } from './admin-scope.ts';
import { refuse } from './refuse.ts';
import { encodeTime, modelSchema, timeSchema } from './shared-schemas.ts';

const USAGE_KEYS = [
  'token',
  'group',
  'model',
  'channel',
  'modality',
  'day',
  'payer',
] as const satisfies readonly UsageKey[];
const DAY_MS = 86_400_000;
const DEFAULT_DAYS = 30;

const bySchema = z
  .string()
  .transform((text) => [...new Set(text.split(',').map((key) => key.trim()))])
  .pipe(
    z.array(
      z.enum(USAGE_KEYS, { error: `must be some of ${USAGE_KEYS.join(',')}, with commas between them` }),
    ),
  )
  .meta({ examples: ['token,model'] });

const sumSchema = z
  .object({
    tokenId: z.string().optional(),
    tokenName: z.string().nullable().optional().describe('Null: the token is not there any more'),
    group: z.string().optional(),
    model: z.string().optional(),
    channelId: z.string().nullable().optional().describe('Null: no channel served'),
    channelName: z.string().nullable().optional(),
    modality: z.enum(MODALITIES).optional(),
    day: z.string().optional().describe('UTC'),
    payer: z.enum(['caller', 'operator']).optional(),
    tokens: z.int(),
    micros: z.int(),
    generations: z.int(),
  })
  .meta({ id: 'UsageSum' });

export function registerUsage(scope: AdminScope, rooms: AdminRooms): void {
  scope.route({
    method: 'GET',
    url: '/usage',
    schema: {
      operationId: 'sumUsage',
      summary: 'Sums of what was used and charged',
      querystring: z.strictObject({
        by: bySchema.optional().describe('Members that make a row of their own. Default: model'),
        since: timeSchema.optional().describe('From this moment. Default: 30 days ago'),
        until: timeSchema.optional().describe('Before this moment. Default: now'),
        token: z.string().optional().describe('Id or name'),
        group: z.string().optional(),
        model: modelSchema.optional(),
        channel: z.string().optional().describe('Id or name'),
        modality: z.enum(MODALITIES).optional(),
        payer: z
          .enum(['caller', 'operator'])
          .optional()
          .describe('operator: what failed attempts cost. Default: both'),
      }),
      response: {
        200: z.object({
          since: z.string(),
          until: z.string(),
          by: z.array(z.enum(USAGE_KEYS)),
          rows: z.array(sumSchema),
        }),
      },
    },
    async handler({ query }) {
      const now = rooms.now();
      const by: readonly UsageKey[] = query.by ?? ['model'];
      const until = query.until ?? now + 1;
      const since = query.since ?? until - DEFAULT_DAYS * DAY_MS;
      if (since >= until) {
        refuse([{ field: 'since', description: 'must lie before until. Choose an earlier moment.' }]);
      }
      const filter = await readFilter(query, rooms);
      const rows = await rooms.sumUsage({ since, until, by, filter });
      const nameOfToken = await namesOf(by.includes('token'), rooms.tokens.list);
      const nameOfChannel = await namesOf(by.includes('channel'), rooms.channels.list);
      return {
        since: encodeTime(since),
        until: encodeTime(until),
        by: [...by],
        rows: rows.map(({ token, channel, ...row }) => ({
          ...(token !== undefined && { tokenId: token, tokenName: nameOfToken.get(token) ?? null }),
          ...(channel !== undefined && {
            channelId: channel,
            channelName: nameOfChannel.get(channel ?? '') ?? null,
          }),
          ...row,
        })),
      };
    },
  });
}

async function readFilter(
  query: {
    readonly token?: string | undefined;
    readonly channel?: string | undefined;
    readonly group?: string | undefined;
    readonly model?: string | undefined;
    readonly modality?: UsageQuery['filter']['modality'] | undefined;
    readonly payer?: UsageQuery['filter']['payer'] | undefined;
  },
  { tokens, channels }: AdminRooms,
): Promise<UsageQuery['filter']> {
  const { token, channel, group, model, modality, payer } = query;
  // What was removed has usage still, so an id that is not there any more is asked for as it is.
  const tokenId = token === undefined ? undefined : ((await tokens.read(token))?.id ?? token);
  const channelId =
    channel === undefined
      ? undefined
      : ((await channels.list()).find(({ id, name }) => id === channel || name === channel)?.id ?? channel);
  return {
    ...(tokenId !== undefined && { tokenId: tokenId as UsageQuery['filter']['tokenId'] & string }),
    ...(channelId !== undefined && { channelId: channelId as UsageQuery['filter']['channelId'] & string }),
    ...(group !== undefined && { group }),
    ...(model !== undefined && { model }),
    ...(modality !== undefined && { modality }),
    ...(payer !== undefined && { payer }),
  };
}

async function namesOf(
  isWanted: boolean,
  list: () => Promise<readonly { readonly id: string; readonly name: string }[]>,
): Promise<ReadonlyMap<string, string>> {
  return new Map(isWanted ? (await list()).map(({ id, name }) => [id, name]) : []);
}
