import { z } from 'zod';

const OUTCOMES = ['complete', 'failed', 'truncated', 'cancelled', 'interrupted'];

const pictureSchema = z.strictObject({
  number: z.int(),
  url: z.string(),
  mimeType: z.string(),
  bytes: z.int(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  sha256: z.string().nullable().describe('Null: it was not kept as a file of its own'),
});

/** A generation as the list has it. The routes write it themselves (generation/encode-record.ts); a test compares. */
export const generationSchema = z.strictObject({
  id: z.string(),
  state: z.enum(['running', 'finished']),
  outcome: z.enum(OUTCOMES).nullable().describe('Null while it runs'),
  error: z.strictObject({ code: z.string(), message: z.string().nullable() }).nullable(),
  finishReason: z.string().nullable(),
  blockReason: z.string().nullable(),
  tokenId: z.string(),
  group: z.string(),
  model: z.string(),
  method: z.enum(['streamGenerateContent', 'generateContent']),
  tail: z.enum(['spec', 'sdk']),
  delivery: z.enum(['inline', 'link', 'webp', 'jpeg']),
  channelId: z.string().nullable().describe('The channel that served'),
  attempts: z.array(z.looseObject({})).describe('Every attempt, in order'),
  requested: z.unknown().describe('Aspect ratio, size and pixels that were asked for'),
  pictureCount: z.int().describe('Final pictures'),
  usage: z.unknown().describe('The last usage on the wire'),
  usageEstimated: z.boolean(),
  chargeMicros: z.int(),
  operatorMicros: z.int().optional().describe('What failed attempts cost; for the admin only'),
  mayBeChargedUpstream: z.boolean().describe('The gateway died while an upstream worked for it'),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
  firstChunkMs: z.int().nullable(),
  tookMs: z.int().nullable(),
  spoolBytes: z.int(),
  spoolState: z.enum(['spool', 'skeleton', 'none']),
  idempotencyKey: z.string().nullable(),
  url: z.string(),
});

/** One generation with its pictures. */
export const wholeGenerationSchema = generationSchema.extend({
  canReplay: z.boolean().describe('streamUrl gives its bytes'),
  streamUrl: z.string().nullable(),
  images: z.array(pictureSchema),
  previews: z.array(pictureSchema).describe('Pictures among the thoughts'),
});

const text = { schema: { type: 'string' } } as const;
const id = { name: 'id', in: 'path', required: true, ...text };
const number = { name: 'number', in: 'path', required: true, schema: { type: 'integer', minimum: 0 } };
const width = {
  name: 'width',
  in: 'query',
  description: 'Pixels; never enlarged',
  schema: { type: 'integer', minimum: 1, maximum: 4096 },
};
const format = { name: 'format', in: 'query', schema: { enum: ['webp', 'jpeg', 'png'] } };

const ERRORS = {
  '4XX': {
    description: 'What is wrong, and what to do',
    content: jsonOf({ $ref: '#/components/schemas/Error' }),
  },
  '5XX': {
    description: 'What is wrong, and what to do',
    content: jsonOf({ $ref: '#/components/schemas/Error' }),
  },
};
const record = {
  '200': { description: 'The record', content: jsonOf(schemaOf(wholeGenerationSchema)) },
  ...ERRORS,
};
const picture = {
  '200': { description: 'The picture, with an ETag', content: { 'image/*': {} } },
  '206': { description: 'The range that was asked for', content: { 'image/*': {} } },
  '304': { description: 'If-None-Match names this picture' },
  ...ERRORS,
};

/** Routes that take a caller's token too, and are served outside of this room. */
export const GENERATION_PATHS = {
  '/api/v1/generations': {
    get: operation('listGenerations', 'List generations, newest first; a token sees its own', {
      parameters: [
        ...['tokenId', 'group', 'model', 'channelId', 'cursor'].map((name) => ({
          name,
          in: 'query',
          ...text,
        })),
        { name: 'outcome', in: 'query', schema: { enum: OUTCOMES } },
        { name: 'state', in: 'query', schema: { enum: ['running', 'finished'] } },
        ...['since', 'until'].map((name) => ({
          name,
          in: 'query',
          schema: { type: 'string', format: 'date-time' },
        })),
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 } },
      ],
      responses: {
        '200': {
          description: 'A page of records',
          content: jsonOf(
            schemaOf(z.object({ generations: z.array(generationSchema), nextCursor: z.string().nullable() })),
          ),
        },
        ...ERRORS,
      },
    }),
  },
  '/api/v1/generations/{id}': {
    get: operation('readGeneration', 'Read the record of a generation', {
      parameters: [id],
      responses: record,
    }),
    delete: operation('removeGeneration', 'Cancel it if it runs; remove its record, stream and pictures', {
      parameters: [id],
      responses: { '204': { description: 'Removed' }, ...ERRORS },
    }),
  },
  '/api/v1/generations/{id}/cancel': {
    post: operation('cancelGeneration', 'Stop it, for whoever follows it', {
      parameters: [id],
      responses: record,
    }),
  },
  '/api/v1/generations/{id}/stream': {
    get: operation('streamGeneration', 'Continue its stream at any byte', {
      parameters: [id, { name: 'offset', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } }],
      responses: {
        '200': { description: 'The bytes from there on', content: { 'text/event-stream': {} } },
        ...ERRORS,
      },
    }),
  },
  '/api/v1/generations/{id}/images/{number}': {
    get: operation('readPicture', 'A final picture, or a smaller one', {
      parameters: [id, number, width, format],
      responses: picture,
    }),
  },
  '/api/v1/generations/{id}/previews/{number}': {
    get: operation('readPreview', 'A picture among the thoughts', {
      parameters: [id, number, width, format],
      responses: picture,
    }),
  },
};

function operation(
  operationId: string,
  summary: string,
  rest: { readonly parameters: readonly object[]; readonly responses: object },
) {
  return {
    operationId,
    summary,
    tags: ['generations'],
    security: [{ adminSecret: [] }, { token: [] }],
    ...rest,
  };
}

function jsonOf(schema: object) {
  return { 'application/json': { schema } };
}

function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}
