import type { FastifyDynamicSwaggerOptions } from '@fastify/swagger';
import type { FastifySchema, RouteOptions } from 'fastify';
import { jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { GENERATION_PATHS } from './generation-paths.ts';

type Document = NonNullable<FastifyDynamicSwaggerOptions['openapi']>;

/** The head of the document; the other paths come from the routes. */
export const OPENAPI: Document = {
  openapi: '3.1.0',
  info: {
    title: 'Heliograph management API',
    version: '1',
    description:
      'Tokens, groups, channels, prices, usage and generations. Money is in integer micro-dollars, times are RFC 3339 in UTC. A change counts within a second.',
  },
  servers: [{ url: '/' }],
  components: {
    securitySchemes: {
      adminSecret: {
        type: 'http',
        scheme: 'bearer',
        description: 'The secret in admin.key of the data folder, or HELIOGRAPH_ADMIN_SECRET.',
      },
      token: {
        type: 'apiKey',
        in: 'header',
        name: 'x-goog-api-key',
        description: 'The token of a caller, for its own generations.',
      },
    },
  },
  security: [{ adminSecret: [] }],
  // The types of the document know JSON Schema by the letter only; a test holds these paths against its grammar.
  paths: GENERATION_PATHS as unknown as NonNullable<Document['paths']>,
};

const errorSchema = z
  .object({
    error: z.object({
      code: z.int().describe('The HTTP status'),
      status: z.string(),
      message: z.string().describe('For a human, with the remedy'),
      details: z.array(z.looseObject({ '@type': z.string() })),
    }),
  })
  .describe(
    'What is wrong, and what to do: google.rpc.Status, where BadRequest names every field that is wrong',
  )
  .meta({ id: 'Error' });

/** Every route answers errors in one form, under the tag of its first segment. */
export function describeErrors(route: RouteOptions): void {
  const schema = route.schema as (FastifySchema & { readonly hide?: boolean }) | undefined;
  if (schema === undefined || schema.hide === true) {
    return;
  }
  const answers = schema.response as Readonly<Record<string, unknown>> | undefined;
  route.schema = {
    ...schema,
    tags: [route.url.split('/')[3] ?? 'management'],
    response: { ...answers, '4xx': errorSchema, '5xx': errorSchema },
  };
}

type Transform = NonNullable<FastifyDynamicSwaggerOptions['transformObject']>;

/**
 * Every schema is made twice, as what is sent and as what is answered. Here those go that nothing refers to, and
 * `XInput` becomes `X` where there is no other.
 */
export const tidyDocument: Transform = (document) => {
  const made = jsonSchemaTransformObject(document) as {
    readonly components: { readonly schemas: Record<string, object> };
  };
  const schemas = { ...made.components.schemas };
  let text = JSON.stringify({ ...made, components: { ...made.components, schemas: {} } });
  const isUsed = (name: string) =>
    [
      text,
      ...Object.entries(schemas).flatMap(([other, schema]) => (other === name ? [] : JSON.stringify(schema))),
    ].some((part) => part.includes(refTo(name)));
  for (let found = true; found; ) {
    const unused = Object.keys(schemas).find((name) => !isUsed(name));
    found = unused !== undefined;
    delete schemas[unused ?? ''];
  }
  let described = JSON.stringify(schemas);
  for (const name of Object.keys(schemas)) {
    const short = name.replace(/Input$/, '');
    if (short !== name && schemas[short] === undefined) {
      text = text.replaceAll(refTo(name), refTo(short));
      described = described.replaceAll(refTo(name), refTo(short)).replace(`"${name}":`, `"${short}":`);
    }
  }
  const tidy = JSON.parse(text, simplify) as { components: { schemas: unknown } };
  tidy.components.schemas = JSON.parse(described, simplify);
  return tidy as unknown as ReturnType<Transform>;
};

function refTo(name: string): string {
  return `"#/components/schemas/${name}"`;
}

/** Leaves out what says nothing to a reader: the pattern of every date, the bounds of JavaScript's numbers. */
function simplify(this: unknown, key: string, value: unknown): unknown {
  const isDate = key === 'pattern' && (this as { readonly format?: string }).format === 'date-time';
  const isBound =
    (key === 'maximum' || key === 'minimum') && Math.abs(value as number) === Number.MAX_SAFE_INTEGER;
  if (key === '4XX' || key === '5XX') {
    return { ...(value as object), description: 'What is wrong, and what to do' };
  }
  if (key === 'description' && value === 'Default Response') {
    return 'Done';
  }
  return isDate || isBound ? undefined : value;
}
