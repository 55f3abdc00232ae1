import { findModel } from '@heliograph/wire';
import { z } from 'zod';

/** Larger sums than a billion dollars are typing mistakes. */
const MAX_MICROS = 1_000_000_000_000_000;

export const microsSchema = z.int().min(0).max(MAX_MICROS);

/** A model by id or alias; becomes the id. Whether there is one that is not of the catalogue, `checkModels` tells. */
export const modelSchema = z
  .string()
  .regex(/^(?:models\/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, {
    error: 'must be the name of a model, such as "gemini-3.1-flash-image"',
  })
  .transform((name) => findModel(name)?.id ?? name.replace(/^models\//, ''))
  .meta({ examples: ['gemini-3.1-flash-image'] });

export const modelsSchema = z
  .array(modelSchema)
  .min(1, { error: 'An empty list would allow nothing. Name models, or send null for all.' })
  .transform((models) => [...new Set(models)])
  .nullish()
  .describe('Models that may be used; null: all');

const limitSchema = z.int().min(0).max(1_000_000_000).nullable();

export const limitsSchema = z.strictObject({
  requestsPerMinute: limitSchema.optional(),
  concurrent: limitSchema.optional().describe('Generations that run at once'),
  picturesPerDay: limitSchema.optional().describe('Final pictures per UTC day'),
});

export const limitsAnswerSchema = z.object({
  requestsPerMinute: limitSchema,
  concurrent: limitSchema,
  picturesPerDay: limitSchema,
});

/** RFC 3339; becomes milliseconds since 1970. */
export const timeSchema = z.iso
  .datetime({ offset: true, error: 'must be a time such as "2027-01-31T12:00:00Z"' })
  .transform((text) => Date.parse(text));

export function encodeTime(at: number): string {
  return new Date(at).toISOString();
}

export function encodeLimits(limits: {
  readonly requestsPerMinute?: number;
  readonly concurrent?: number;
  readonly picturesPerDay?: number;
}): z.output<typeof limitsAnswerSchema> {
  return {
    requestsPerMinute: limits.requestsPerMinute ?? null,
    concurrent: limits.concurrent ?? null,
    picturesPerDay: limits.picturesPerDay ?? null,
  };
}
