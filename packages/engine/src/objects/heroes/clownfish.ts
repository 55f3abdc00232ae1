import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const CLOWNFISH: FishSpecies = {
  length: 168,
  depth: [18, 42, 48, 40],
  tail: 'fan',
  tailSize: 56,
  dorsal: 'long',
  main: [250, 122, 44],
  pattern: 'bands',
  mark: [255, 252, 246],
  eye: 12.5,
  mouth: 'pout',
};

export const clownfish: Hero = {
  key: 'clownfish',
  words: ['clownfish', 'clown fish', 'nemo', 'anemone fish'],
  kind: 'animal',
  height: 0.1,
  support: 'water',
  facing: 'right',
  samples: ['a clownfish', 'a clownfish in a coral reef', 'two clownfish'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(CLOWNFISH, options),
};
