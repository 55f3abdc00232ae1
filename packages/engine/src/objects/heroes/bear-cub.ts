import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BROWN_BEAR } from './brown-bear.ts';

export const bearCub: Hero = {
  key: 'bear-cub',
  words: ['bear cub'],
  kind: 'animal',
  height: 0.6,
  facing: 'right',
  samples: ['a bear cub', 'two bear cubs', 'a bear cub sitting'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(BROWN_BEAR, { ...options, age: 'young' }),
};
