import type { Hero } from '../hero.ts';
import { drawFlowerPatch } from '../rigs/flower-patch.ts';

export const wildflowers: Hero = {
  key: 'wildflowers',
  words: ['flower', 'wildflower', 'flowers', 'wild flowers', 'flower patch', 'meadow flowers'],
  kindOf: ['heather', 'buttercup', 'cornflower', 'pansy', 'violets', 'forget-me-not', 'crocuses'],
  kind: 'plant',
  height: 0.55,
  forms: 2,
  samples: ['wildflowers in a meadow', 'flowers in the grass', 'a patch of blue flowers'],
  draw: (options) => drawFlowerPatch(options, options.form === 1 ? 6 : 11),
};
