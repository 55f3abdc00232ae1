import { queryOptions } from '@tanstack/react-query';
import { openResponse } from './open-response.ts';

export interface Model {
  readonly id: string;
  readonly displayName: string;
}

/** The models that this key reaches. Asking is also how a key is checked. */
export function modelsQuery(key: string | undefined) {
  return queryOptions({
    queryKey: ['models', key],
    enabled: key !== undefined,
    queryFn: async ({ signal }): Promise<readonly Model[]> => {
      const response = await openResponse('/v1beta/models', { key, signal });
      return decodeModels(await response.json());
    },
  });
}

function decodeModels(value: unknown): readonly Model[] {
  const list = (value as { models?: unknown }).models;
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: { name?: unknown; displayName?: unknown }) => {
    if (typeof entry.name !== 'string') return [];
    const id = entry.name.replace(/^models\//, '');
    return [{ id, displayName: typeof entry.displayName === 'string' ? entry.displayName : id }];
  });
}
