import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const CROW: BirdSpecies = {
  length: 112,
  depth: 40,
  tilt: 0.36,
  head: 27,
  beak: { kind: 'cone', length: 0.98, height: 0.34, colour: [52, 50, 56] },
  legs: { length: 30, width: 3.2, colour: [56, 52, 56], foot: 'toes' },
  tail: { kind: 'long', length: 60, colour: [40, 40, 50] },
  wing: { colour: [48, 50, 64], tip: [36, 37, 48] },
  coat: { main: [56, 57, 70] },
  eye: { size: 0.22 },
  front: true,
};

export const crow: Hero = {
  key: 'crow',
  words: ['crow', 'raven', 'blackbird', 'rook', 'jackdaw'],
  kindOf: ['magpie', 'grackle'],
  kind: 'animal',
  height: 0.5,
  facing: 'right',
  samples: ['a crow', 'a raven on a gravestone', 'crows flying over a field'],
  forms: 2,
  poses: WINGED,
  draw: (options) => drawBird(CROW, options),
};
