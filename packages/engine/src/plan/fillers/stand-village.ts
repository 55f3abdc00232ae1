import { randomOf } from '../../base/random.ts';
import type { PlaceContext } from '../place.ts';
import type { SceneObject } from '../scene.ts';
import { type Spot, standAt } from '../stand-one.ts';

/** A church and little houses around it, smaller the further off they stand. */
export function standVillage(context: PlaceContext): readonly SceneObject[] {
  const { frame, seed, aspect } = context;
  const middle = 0.34 + 0.32 * randomOf(seed, 'village', 'x');
  const across = Math.min(0.5, 0.3 / Math.sqrt(aspect) + 0.2);
  const houses = Array.from({ length: 9 }, (_, index): Spot => {
    const random = (purpose: string): number => randomOf(seed, 'village', index, purpose);
    // Even steps with some play: houses never stand one in the other.
    const along = ((index + 0.2 + 0.6 * random('x')) / 9 - 0.5) * 2;
    const down = 0.13 + 0.2 * random('foot') * (1 - 0.5 * Math.abs(along)) + 0.05 * (index % 2);
    return {
      id: `house-${index + 1}`,
      thing: random('kind') < 0.72 ? 'house' : 'cabin',
      x: middle + along * across,
      foot: frame.horizon + (1 - frame.horizon) * down,
      size: (0.035 + 0.36 * down) * (0.85 + 0.3 * random('size')),
      facing: random('facing') < 0.5 ? 'left' : 'right',
    };
  });
  const church: Spot = {
    id: 'church',
    thing: 'church',
    x: middle + (randomOf(seed, 'village', 'church') - 0.5) * 0.1,
    foot: frame.horizon + (1 - frame.horizon) * 0.13,
    size: 0.2,
  };
  return standAt(context, [church, ...houses]);
}
