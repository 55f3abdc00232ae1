import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { LIONESS } from './lioness.ts';

export const lionCub: Hero = {
  key: 'lion-cub',
  words: ['lion cub', 'simba'],
  kindOf: ['cub', 'tiger cub'],
  kind: 'animal',
  height: 0.5,
  facing: 'right',
  samples: ['a lion cub', 'a sleeping lion cub', 'two lion cubs'],
  forms: 2,
  poses: PAWED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(LIONESS, { ...options, age: 'young' }),
};
