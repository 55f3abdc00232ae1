import { randomOf } from '../../base/random.ts';
import { islandPlace, shapeIsland } from '../../draw/places/island.ts';
import type { Place } from '../place.ts';
import { type Spot, standAt } from '../stand-one.ts';

export const island: Place = {
  name: 'island',
  words: [
    'island',
    'islands',
    'tropical island',
    'desert island',
    'deserted island',
    'paradise island',
    'treasure island',
    'atoll',
    'small island',
    'lonely island',
  ],
  nearest: ['bora bora', 'fiji', 'seychelles'],
  title: 'a small tropical island',
  samples: ['a tropical island', 'a sailboat near an island at sunset', 'a pirate on a desert island'],
  times: ['day', 'day', 'golden-hour', 'sunset'],
  water: 1,
  swims: true,
  seasons: ['summer'],
  horizon: { vista: 0.5, near: 0.54 },
  eye: 9,
  shape: shapeIsland,
  furnish(context) {
    const { seed, frame, aspect, named } = context;
    // What stands near stands on a beach of its own; the island is far behind it then.
    if (named.some((object) => object.support === 'ground')) return [];
    const { x, eyes } = islandPlace(seed);
    const tall = Math.sqrt(aspect);
    const spots = Array.from({ length: 9 }, (_, index): Spot => {
      const random = (purpose: string): number => randomOf(seed, 'island palm', index, purpose);
      const along = (random('x') - 0.5) * 1.25;
      const nearness = 1 + (1 - Math.abs(along)) * (0.1 + 0.34 * random('depth'));
      const foot = frame.horizon + ((0.9 * nearness) / eyes) * tall;
      return {
        id: `palm-${index + 1}`,
        thing: 'palm',
        x: x + along * Math.min(0.3, 0.36 / aspect + 0.1),
        foot,
        size: (0.12 + 0.1 * random('size')) * Math.min(1, tall) * nearness,
        facing: along < 0 ? 'left' : 'right',
      };
    });
    return standAt(context, spots);
  },
};
