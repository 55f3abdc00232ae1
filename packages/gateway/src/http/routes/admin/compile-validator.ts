import type { FieldViolation } from '@heliograph/wire';
import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { refuse } from './refuse.ts';

type Issue = z.core.$ZodIssue;

/** Checks bodies, queries and paths; what is wrong becomes `invalid_request` with every field and its remedy. */
export const compileValidator: FastifySchemaCompiler<z.ZodType> =
  ({ schema, httpPart }) =>
  (value: unknown) => {
    const result = z.safeParse(schema, value ?? (httpPart === 'body' ? {} : value));
    if (!result.success) {
      refuse(result.error.issues.flatMap(violationsOf));
    }
    return { value: result.data };
  };

function violationsOf(issue: Issue): readonly FieldViolation[] {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      field: field === '' ? key : `${field}.${key}`,
      description: 'There is no such member. Remove it, or look its name up in /api/v1/openapi.json.',
    }));
  }
  return [{ field, description: issue.message }];
}
