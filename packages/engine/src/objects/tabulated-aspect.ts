import { compoundAspect, compoundOf } from './compound-things.ts';
import { loadAsset } from './load-asset.ts';

let aspects: Readonly<Record<string, number>> | undefined;

function openAspects(): Readonly<Record<string, number>> {
  aspects ??= JSON.parse(loadAsset('aspects.json').toString('utf8')) as Readonly<Record<string, number>>;
  return aspects;
}

/** Width / height of an icon as measured when the library was built (`scripts/build-aspects.mjs`); 1 for an unknown key. */
export function tabulatedAspect(key: string): number {
  const known = openAspects();
  const compound = Object.hasOwn(known, key) ? undefined : compoundOf(key);
  if (compound) return compoundAspect(tabulatedAspect(compound.base), compound);
  return Object.hasOwn(known, key) ? (known[key] ?? 1) : 1;
}
