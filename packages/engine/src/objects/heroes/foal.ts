import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawHorse } from '../rigs/draw-horse.ts';

export const foal: Hero = {
  key: 'foal',
  words: ['foal', 'colt', 'filly'],
  kind: 'animal',
  height: 1.2,
  facing: 'right',
  samples: ['a foal', 'a foal running', 'a mare and her foal'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawHorse('horse', { ...options, age: 'young' }),
};
