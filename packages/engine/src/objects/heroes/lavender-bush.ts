import type { Hero } from '../hero.ts';
import { drawSpikes } from '../rigs/flower-spikes.ts';

export const lavender: Hero = {
  key: 'lavender-bush',
  words: ['lavender', 'lavender bush', 'lavender plant', 'sprig of lavender', 'lavender flowers'],
  kindOf: ['sage', 'rosemary', 'hyacinths', 'bluebells', 'lupin'],
  kind: 'plant',
  height: 0.7,
  forms: 2,
  samples: ['a field of lavender', 'a lavender bush', 'lavender in a pot'],
  draw: (options) =>
    drawSpikes(options, {
      colour: options.colour ?? [138, 98, 196],
      count: options.form === 1 ? 6 : 20,
      kind: 'lavender',
    }),
};
