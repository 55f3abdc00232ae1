import { randomOf } from '../../base/random.ts';
import { WAY } from '../../draw/places/avenue.ts';
import type { PlaceContext } from '../place.ts';
import type { SceneObject } from '../scene.ts';
import { type Spot, standAt } from '../stand-one.ts';

/** The castle at the end of its way, clipped bushes and flowers along it. */
export function standCastleGrounds(context: PlaceContext): readonly SceneObject[] {
  const { frame, aspect, seed, setting } = context;
  // Land is seen with 0.9 of the picture's span as focal length.
  const focal = 0.9 * Math.sqrt(aspect);
  const spots: Spot[] = [];
  for (let pair = 0; pair < 6; pair++) {
    const depth = 2.7 * 1.32 ** pair;
    for (const side of [-1, 1]) {
      const isFlower = pair % 2 === 1 && setting.season !== 'winter';
      spots.push({
        id: `bush-${pair + 1}${side < 0 ? 'l' : 'r'}`,
        thing: isFlower ? 'rose' : 'bush',
        x: 0.5 + (side * WAY * 1.3 * focal) / depth / aspect,
        foot: frame.horizon + focal / depth,
        size: (isFlower ? 0.34 : 0.44) * (focal / depth),
        facing: randomOf(seed, 'grounds', pair, side) < 0.5 ? 'left' : 'right',
      });
    }
  }
  // A castle that was named is the one that stands here.
  if (context.intent.things.some((mention) => mention.thing === 'castle')) return standAt(context, spots);
  for (const x of [0.5, 0.32, 0.68]) {
    const castle = {
      id: 'castle',
      thing: 'castle',
      x,
      foot: frame.horizon + focal / 15,
      size: 0.8 * frame.horizon,
    };
    const standing = standAt(context, [{ ...castle, size: Math.min(0.46, castle.size) }]);
    if (standing.length > 0) return [...standing, ...standAt(context, spots)];
  }
  return standAt(context, spots);
}
