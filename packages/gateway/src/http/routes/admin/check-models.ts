import { type FieldViolation, findModel, MODELS } from '@heliograph/wire';
import type { AdminRooms } from './admin-rooms.ts';
import { refuse } from './refuse.ts';

/** Refuses names of models that neither the catalogue nor a channel has: a typing mistake would match nothing, silently. */
export async function checkModels(
  models: readonly string[],
  fieldOf: (index: number) => string,
  { channels }: AdminRooms,
): Promise<void> {
  const unknown = models.flatMap((model, index) =>
    findModel(model) === undefined ? [{ model, index }] : [],
  );
  if (unknown.length === 0) {
    return;
  }
  const offered = (await channels.list()).flatMap(({ models: mapped }) => Object.keys(mapped ?? {}));
  const known = [...new Set([...MODELS.map(({ id }) => id), ...offered])];
  const violations: FieldViolation[] = unknown
    .filter(({ model }) => !known.includes(model))
    .map(({ model, index }) => ({
      field: fieldOf(index),
      description: `There is no model "${model}". Models are: ${known.join(', ')}.`,
    }));
  refuse(violations);
}
