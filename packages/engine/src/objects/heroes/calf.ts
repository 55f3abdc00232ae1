import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { COW } from './cow.ts';

export const calf: Hero = {
  key: 'calf',
  words: ['calf', 'calves'],
  kind: 'animal',
  height: 0.95,
  facing: 'right',
  samples: ['a calf', 'a calf and a cow', 'a sleeping calf'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(COW, { ...options, age: 'young' }),
};
