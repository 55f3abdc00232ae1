import type { Hero } from '../hero.ts';
import { drawSpikes } from '../rigs/flower-spikes.ts';

export const wheat: Hero = {
  key: 'wheat-plant',
  words: ['wheat', 'wheat plant', 'wheat ears', 'grain', 'ears of wheat', 'sheaf of wheat'],
  kindOf: ['barley', 'rye', 'oats', 'rice plant', 'reeds', 'hay'],
  kind: 'plant',
  height: 0.9,
  forms: 2,
  samples: ['a field of wheat', 'golden wheat', 'ears of wheat in the sun'],
  draw: (options) =>
    drawSpikes(options, {
      colour: options.colour ?? [222, 178, 84],
      count: options.form === 1 ? 5 : 15,
      kind: 'grain',
    }),
};
