import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const TROPICAL_FISH: FishSpecies = {
  length: 164,
  depth: [14, 48, 60, 42],
  tail: 'fan',
  tailSize: 58,
  dorsal: 'spines',
  main: [56, 128, 226],
  belly: [120, 196, 250],
  fin: [250, 208, 62],
  pattern: 'stripe',
  mark: [40, 50, 110],
  eye: 12,
  mouth: 'pout',
};

export const tropicalFish: Hero = {
  key: 'tropical-fish',
  words: ['tropical fish', 'blue tang', 'angelfish', 'reef fish', 'dory'],
  kindOf: ['butterflyfish', 'parrotfish', 'seabream'],
  kind: 'animal',
  height: 0.16,
  support: 'water',
  facing: 'right',
  samples: ['a tropical fish', 'tropical fish on a reef', 'a blue and yellow fish'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(TROPICAL_FISH, options),
};
