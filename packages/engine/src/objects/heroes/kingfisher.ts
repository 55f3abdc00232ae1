import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const KINGFISHER: BirdSpecies = {
  length: 84,
  depth: 34,
  tilt: 0.66,
  head: 28,
  beak: { kind: 'long', length: 1.6, height: 0.3, colour: [56, 50, 54] },
  legs: { length: 12, width: 2.6, colour: [226, 92, 66], foot: 'toes' },
  tail: { kind: 'short', length: 28 },
  wing: { colour: [40, 128, 190], tip: [30, 92, 150], bar: [120, 206, 236] },
  coat: { main: [48, 146, 208], belly: [240, 142, 66], breast: [244, 150, 74], cheek: [250, 244, 236] },
  eye: { size: 0.24 },
  front: false,
};

export const kingfisher: Hero = {
  key: 'kingfisher',
  words: ['kingfisher'],
  kindOf: ['bee-eater', 'woodpecker', 'kookaburra', 'hoopoe'],
  kind: 'animal',
  height: 0.18,
  facing: 'right',
  samples: ['a kingfisher', 'a kingfisher on a branch', 'a kingfisher flying'],
  forms: 2,
  poses: WINGED,
  homes: ['river'],
  draw: (options) => drawBird(KINGFISHER, options),
};
