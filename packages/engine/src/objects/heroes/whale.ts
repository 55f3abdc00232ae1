import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const WHALE: FishSpecies = {
  length: 300,
  depth: [15, 54, 76, 74],
  tail: 'fluke',
  tailSize: 96,
  dorsal: 'none',
  main: [76, 112, 158],
  belly: [224, 234, 240],
  pattern: 'grooves',
  eye: 9.5,
  mouth: 'whale',
};

export const whale: Hero = {
  key: 'whale',
  words: ['whale', 'blue whale', 'humpback whale', 'humpback', 'sperm whale'],
  kindOf: ['beluga whale', 'sea monster', 'leviathan'],
  kind: 'animal',
  height: 5.0,
  support: 'water',
  facing: 'right',
  samples: ['a whale', 'a whale in the ocean', 'a blue whale underwater'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(WHALE, options),
};
