import type { Hero } from '../hero.ts';
import { drawCitrus } from '../rigs/citrus.ts';

export const lemon: Hero = {
  key: 'lemon',
  words: ['lemon', 'lemons'],
  kind: 'food',
  height: 0.07,
  forms: 2,
  samples: ['a lemon', 'three lemons in a basket', 'a sliced lemon on a board'],
  draw: (options) => drawCitrus(options, options.colour ?? [246, 212, 56], [250, 226, 110], true),
};
