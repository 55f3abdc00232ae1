import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const GOLDFISH: FishSpecies = {
  length: 150,
  depth: [14, 42, 50, 40],
  tail: 'veil',
  tailSize: 78,
  dorsal: 'long',
  main: [250, 146, 48],
  belly: [255, 214, 130],
  fin: [255, 178, 92],
  pattern: 'scales',
  eye: 12,
  mouth: 'pout',
};

export const goldfish: Hero = {
  key: 'goldfish',
  words: ['goldfish', 'gold fish', 'koi', 'koi fish'],
  kindOf: ['betta', 'guppy'],
  kind: 'animal',
  height: 0.1,
  support: 'water',
  facing: 'right',
  samples: ['a goldfish', 'a goldfish in a bowl', 'two koi in a pond'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(GOLDFISH, options),
};
