import { compoundAspect, compoundOf } from './compound-things.ts';
import { loadAsset } from './load-asset.ts';

interface Shapes {
  readonly aspects: Readonly<Record<string, number>>;
  readonly tops: Readonly<Record<string, number>>;
}

let shapes: Shapes | undefined;

function openShapes(): Shapes {
  shapes ??= JSON.parse(loadAsset('aspects.json').toString('utf8')) as Shapes;
  return shapes;
}

/** Width / height of a thing as measured when the library was built (`scripts/build-aspects.mjs`); 1 for an unknown key. */
export function tabulatedAspect(key: string): number {
  const { aspects } = openShapes();
  const compound = Object.hasOwn(aspects, key) ? undefined : compoundOf(key);
  if (compound) return compoundAspect(tabulatedAspect(compound.base), compound);
  return Object.hasOwn(aspects, key) ? (aspects[key] ?? 1) : 1;
}

/** x (fraction of the width, as drawn) of the highest point of an animal or a person: where a hat goes. */
export function tabulatedTop(key: string): number {
  const { tops } = openShapes();
  return Object.hasOwn(tops, key) ? (tops[key] ?? 0.5) : 0.5;
}
