import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawCat } from '../rigs/draw-cat.ts';

export const calicoCat: Hero = {
  key: 'calico-cat',
  words: ['calico', 'calico cat', 'tortoiseshell cat'],
  kindOf: ['spotted cat'],
  kind: 'animal',
  height: 0.42,
  facing: 'right',
  samples: ['a calico cat', 'a calico cat walking', 'a sleeping calico cat'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawCat('calico', options),
};
