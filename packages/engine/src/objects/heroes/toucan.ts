import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const TOUCAN: BirdSpecies = {
  length: 112,
  depth: 42,
  tilt: 0.78,
  head: 34,
  beak: { kind: 'great', length: 2.0, height: 0.52, colour: [246, 166, 50], tip: [52, 46, 50] },
  legs: { length: 16, width: 4, colour: [96, 120, 170], foot: 'toes' },
  tail: { kind: 'long', length: 64, colour: [44, 42, 50] },
  wing: { colour: [50, 48, 58], tip: [38, 36, 44] },
  coat: { main: [56, 54, 64], breast: [255, 240, 190] },
  eye: { size: 0.24, iris: [96, 150, 214] },
  front: false,
};

export const toucan: Hero = {
  key: 'toucan',
  words: ['toucan'],
  kindOf: ['hornbill'],
  kind: 'animal',
  height: 0.5,
  facing: 'right',
  samples: ['a toucan', 'a toucan in the jungle', 'a toucan on a branch'],
  forms: 2,
  poses: WINGED,
  homes: ['jungle'],
  draw: (options) => drawBird(TOUCAN, options),
};
