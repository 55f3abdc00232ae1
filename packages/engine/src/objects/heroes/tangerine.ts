import type { Hero } from '../hero.ts';
import { drawCitrus } from '../rigs/citrus.ts';

export const orangeFruit: Hero = {
  key: 'tangerine',
  words: ['orange', 'orange fruit', 'tangerine', 'mandarin', 'clementine', 'oranges'],
  kindOf: ['grapefruit', 'kumquat'],
  kind: 'food',
  height: 0.08,
  forms: 2,
  samples: ['an orange', 'a bowl of oranges', 'an orange cut in half'],
  draw: (options) =>
    drawCitrus(options, options.colour ?? [242, 142, 32], options.colour ?? [250, 160, 52], false),
};
