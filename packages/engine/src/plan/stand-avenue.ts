import { randomOf } from '../base/random.ts';
import { WAY } from '../draw/places/avenue.ts';
import type { PlaceContext } from './place.ts';
import type { SceneObject } from './scene.ts';
import { type Spot, standAt } from './stand-one.ts';

/** Pairs of trees on both sides of a way that runs to the horizon, each further pair smaller. */
export function standAvenue(context: PlaceContext, tree: string, pairs: number): readonly SceneObject[] {
  const { frame, aspect, seed } = context;
  // Land is seen with 0.9 of the picture's span as focal length.
  const focal = 0.9 * Math.sqrt(aspect);
  const spots: Spot[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const away = 3.5 * 1.34 ** pair;
    for (const side of [-1, 1] as const) {
      const random = (purpose: string): number => randomOf(seed, 'avenue', pair, side, purpose);
      const depth = away * (1 + 0.05 * (random('depth') - 0.5));
      const x = 0.5 + (side * WAY * (1.42 + 0.1 * random('x')) * focal) / depth / aspect;
      spots.push({
        id: `${tree}-${pair + 1}${side < 0 ? 'l' : 'r'}`,
        thing: tree,
        x,
        foot: frame.horizon + focal / depth,
        size: (2.6 + 0.45 * random('size')) * (focal / depth),
        facing: random('facing') < 0.5 ? 'left' : 'right',
      });
    }
  }
  return standAt(context, spots);
}
