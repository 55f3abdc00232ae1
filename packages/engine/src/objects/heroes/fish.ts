import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const FISH: FishSpecies = {
  length: 210,
  depth: [14, 34, 44, 36],
  tail: 'fan',
  tailSize: 62,
  dorsal: 'long',
  main: [96, 140, 176],
  belly: [236, 240, 238],
  pattern: 'scales',
  eye: 11,
  iris: [236, 190, 80],
  mouth: 'pout',
};

export const fish: Hero = {
  key: 'fish',
  words: ['fish', 'trout', 'salmon', 'river fish', 'bass fish'],
  kindOf: ['carp', 'cod', 'tuna', 'herring', 'pike', 'mackerel', 'sardine', 'eel'],
  kind: 'animal',
  height: 0.2,
  support: 'water',
  facing: 'right',
  samples: ['a fish', 'a fish jumping out of the water', 'three fish in a river'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(FISH, options),
};
