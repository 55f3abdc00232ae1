import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawCat } from '../rigs/draw-cat.ts';

export const gingerCat: Hero = {
  key: 'ginger-cat',
  words: ['ginger cat', 'orange tabby', 'ginger tabby', 'marmalade cat'],
  kind: 'animal',
  height: 0.42,
  facing: 'right',
  samples: ['a ginger cat', 'an orange tabby sitting', 'a ginger cat jumping'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawCat('ginger', options),
};
