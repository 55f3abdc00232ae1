import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawHorse } from '../rigs/draw-horse.ts';

export const pony: Hero = {
  key: 'pony',
  words: ['pony', 'shetland pony'],
  kindOf: ['pony ride', 'miniature horse'],
  kind: 'animal',
  height: 1.3,
  facing: 'right',
  samples: ['a pony', 'a brown pony in a field', 'a pony eating grass'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawHorse('pony', options),
};
