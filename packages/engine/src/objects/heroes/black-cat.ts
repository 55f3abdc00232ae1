import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawCat } from '../rigs/draw-cat.ts';

export const blackCat: Hero = {
  key: 'black-cat',
  words: ['black cat', 'black kitten'],
  kindOf: ['witch cat'],
  kind: 'animal',
  height: 0.42,
  facing: 'right',
  samples: ['a black cat', 'a black cat sleeping', 'a black cat on a fence'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawCat('black', options),
};
