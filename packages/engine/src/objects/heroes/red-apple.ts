import type { Hero } from '../hero.ts';
import { drawApple } from '../rigs/apple.ts';

export const apple: Hero = {
  key: 'red-apple',
  words: ['apple', 'red apple'],
  kind: 'food',
  height: 0.08,
  forms: 2,
  samples: ['an apple', 'a red apple on a table', 'three apples in a bowl'],
  homes: ['kitchen'],
  draw: (options) => drawApple(options, options.colour ?? [204, 44, 42], options.colour ?? [246, 196, 80]),
};
