import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawCat } from '../rigs/draw-cat.ts';

export const cat: Hero = {
  key: 'cat',
  words: [
    'cat',
    'kitty',
    'kitty cat',
    'house cat',
    'domestic cat',
    'tomcat',
    'tabby',
    'tabby cat',
    'pussycat',
    'feline',
    'moggy',
  ],
  kindOf: [
    'persian cat',
    'maine coon',
    'ragdoll cat',
    'british shorthair',
    'bengal cat',
    'sphynx',
    'sphynx cat',
  ],
  kind: 'animal',
  height: 0.42,
  facing: 'right',
  samples: ['a cat', 'a sleeping cat on a rug', 'a white cat sitting'],
  forms: 2,
  poses: PAWED,
  homes: ['living-room', 'garden'],
  draw: (options) => drawCat('any', options),
};
