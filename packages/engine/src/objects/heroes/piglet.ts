import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { PIG } from './pig.ts';

export const piglet: Hero = {
  key: 'piglet',
  words: ['piglet'],
  kind: 'animal',
  height: 0.4,
  facing: 'right',
  samples: ['a piglet', 'three little pigs', 'a sleeping piglet'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(PIG, { ...options, age: 'young' }),
};
