import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SHEEP } from './sheep.ts';

export const lamb: Hero = {
  key: 'lamb',
  words: ['lamb'],
  kind: 'animal',
  height: 0.55,
  facing: 'right',
  samples: ['a lamb', 'a lamb jumping', 'two lambs in a meadow'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(SHEEP, { ...options, age: 'young' }),
};
