import { readFileSync } from 'node:fs';

/**
 * Bytes of a file in `packages/engine/assets/`. `src/objects` and `dist/objects` lie at the same depth, so one
 * relative address serves tests and the built package.
 */
export function loadAsset(name: string): Buffer {
  return readFileSync(new URL(`../../assets/${name}`, import.meta.url));
}
