import type { Hero } from '../hero.ts';
import { drawApple } from '../rigs/apple.ts';

export const greenApple: Hero = {
  key: 'green-apple',
  words: ['green apple', 'granny smith'],
  kind: 'food',
  height: 0.08,
  forms: 2,
  samples: ['a green apple', 'two green apples on a plate', 'a green apple on a pile of books'],
  homes: ['kitchen'],
  draw: (options) => drawApple(options, options.colour ?? [140, 190, 62], [226, 226, 120]),
};
