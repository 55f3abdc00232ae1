import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const SHARK: FishSpecies = {
  length: 330,
  depth: [13, 38, 52, 36],
  tail: 'crescent',
  tailSize: 84,
  dorsal: 'shark',
  main: [116, 136, 156],
  belly: [242, 244, 244],
  eye: 9,
  mouth: 'shark',
  gills: true,
};

export const shark: Hero = {
  key: 'shark',
  words: ['shark', 'great white shark', 'great white', 'reef shark'],
  kindOf: ['hammerhead', 'swordfish', 'barracuda'],
  kind: 'animal',
  height: 1.4,
  support: 'water',
  facing: 'right',
  samples: ['a shark', 'a shark in the deep sea', 'a shark chasing fish'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(SHARK, options),
};
