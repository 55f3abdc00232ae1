import type { Hero } from '../hero.ts';
import { drawCitrus } from '../rigs/citrus.ts';

export const lime: Hero = {
  key: 'lime',
  words: ['lime', 'limes'],
  kind: 'food',
  height: 0.06,
  forms: 2,
  samples: ['a lime', 'a lime cut in half', 'limes in a bowl'],
  draw: (options) => drawCitrus(options, options.colour ?? [112, 168, 52], [196, 220, 118], true),
};
