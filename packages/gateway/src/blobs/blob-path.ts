import { join } from 'node:path';

const HASH = /^[0-9a-f]{64}$/;

/** Undefined when this is no SHA-256 in hex: nothing else may become a path. */
export function blobPath(folder: string, hash: string): string | undefined {
  return HASH.test(hash) ? join(folder, hash.slice(0, 2), hash) : undefined;
}

/** Other sizes and formats of a blob lie in a folder beside it. */
export function variantsPath(folder: string, hash: string): string | undefined {
  const path = blobPath(folder, hash);
  return path === undefined ? undefined : `${path}.variants`;
}
