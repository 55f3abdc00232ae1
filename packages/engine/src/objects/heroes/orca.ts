import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const ORCA: FishSpecies = {
  length: 290,
  depth: [14, 44, 58, 46],
  tail: 'fluke',
  tailSize: 84,
  dorsal: 'shark',
  main: [46, 48, 58],
  belly: [250, 250, 252],
  pattern: 'orca',
  eye: 7.5,
  mouth: 'smile',
};

export const orca: Hero = {
  key: 'orca',
  words: ['orca', 'killer whale'],
  kind: 'animal',
  height: 3.0,
  support: 'water',
  facing: 'right',
  samples: ['an orca', 'an orca jumping', 'an orca in the sea'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(ORCA, options),
};
