import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawCat } from '../rigs/draw-cat.ts';

export const siameseCat: Hero = {
  key: 'siamese-cat',
  words: ['siamese', 'siamese cat'],
  kindOf: ['burmese cat', 'himalayan cat'],
  kind: 'animal',
  height: 0.42,
  facing: 'right',
  samples: ['a siamese cat', 'a siamese cat lying', 'a sitting siamese'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawCat('siamese', options),
};
