import type { Hero } from '../hero.ts';
import { drawFish } from '../rigs/draw-fish.ts';
import type { FishSpecies } from '../rigs/fish/species.ts';

const DOLPHIN: FishSpecies = {
  length: 270,
  depth: [12, 34, 46, 38],
  tail: 'fluke',
  tailSize: 74,
  dorsal: 'shark',
  main: [92, 142, 184],
  belly: [234, 242, 246],
  eye: 9,
  mouth: 'beak',
};

export const dolphin: Hero = {
  key: 'dolphin',
  words: ['dolphin', 'bottlenose dolphin', 'dolphins'],
  kindOf: ['porpoise', 'narwhal', 'beluga'],
  kind: 'animal',
  height: 1.2,
  support: 'water',
  facing: 'right',
  samples: ['a dolphin', 'a dolphin jumping out of the sea', 'two dolphins'],
  forms: 2,
  poses: ['swimming', 'jumping'],
  homes: ['underwater'],
  draw: (options) => drawFish(DOLPHIN, options),
};
