import { loadAsset } from './load-asset.ts';

let aspects: Readonly<Record<string, number>> | undefined;

/** Width / height of a thing as measured when the library was built (`scripts/build-aspects.mjs`); 1 for an unknown key. */
export function tabulatedAspect(key: string): number {
  aspects ??= JSON.parse(loadAsset('aspects.json').toString('utf8')) as Record<string, number>;
  return Object.hasOwn(aspects, key) ? (aspects[key] ?? 1) : 1;
}
