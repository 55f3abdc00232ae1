import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawCat } from '../rigs/draw-cat.ts';

export const kitten: Hero = {
  key: 'kitten',
  words: ['kitten', 'kitties'],
  kind: 'animal',
  height: 0.26,
  facing: 'right',
  samples: ['a kitten', 'three kittens playing', 'a sleeping kitten'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawCat('any', { ...options, age: 'young' }),
};
