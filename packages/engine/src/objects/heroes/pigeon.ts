import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const PIGEON: BirdSpecies = {
  length: 104,
  depth: 40,
  tilt: 0.34,
  head: 24,
  beak: { kind: 'cone', length: 0.56, height: 0.2, colour: [90, 80, 84] },
  legs: { length: 24, width: 3, colour: [214, 92, 84], foot: 'toes' },
  tail: { kind: 'short', length: 52 },
  wing: { colour: [158, 164, 178], tip: [96, 100, 116], bar: [70, 74, 88] },
  coat: { main: [146, 152, 168], head: [108, 116, 136], breast: [126, 128, 140], collar: [74, 140, 118] },
  eye: { size: 0.24, iris: [232, 128, 56] },
  front: true,
};

export const pigeon: Hero = {
  key: 'pigeon',
  words: ['pigeon', 'rock pigeon', 'city pigeon', 'homing pigeon'],
  kindOf: ['turtledove', 'quail', 'partridge'],
  kind: 'animal',
  height: 0.32,
  facing: 'right',
  samples: ['a pigeon', 'pigeons on a square', 'a pigeon flying'],
  forms: 2,
  poses: WINGED,
  draw: (options) => drawBird(PIGEON, options),
};
