import type { Hero } from '../hero.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const PENGUIN: BirdSpecies = {
  length: 128,
  depth: 48,
  tilt: 1.28,
  head: 34,
  beak: { kind: 'cone', length: 0.66, height: 0.2, colour: [62, 56, 62], tip: [246, 170, 70] },
  legs: { length: 10, width: 6, colour: [244, 158, 70], foot: 'web' },
  tail: { kind: 'short', length: 24, colour: [46, 50, 64] },
  wing: { colour: [52, 58, 76], tip: [44, 48, 64], size: 0.8 },
  coat: { main: [58, 64, 82], belly: [252, 252, 252], breast: [255, 236, 176], cheek: [250, 200, 80] },
  eye: { size: 0.22 },
  down: true,
  front: true,
};

export const penguin: Hero = {
  key: 'penguin',
  words: ['penguin', 'king penguin', 'emperor penguin'],
  kindOf: ['auk', 'penguin chick'],
  kind: 'animal',
  height: 0.9,
  facing: 'right',
  samples: ['a penguin', 'three penguins on ice', 'a penguin walking'],
  forms: 2,
  poses: ['standing', 'walking', 'swimming', 'sleeping'],
  homes: ['snow'],
  draw: (options) => drawBird(PENGUIN, options),
};
