import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const ROBIN: BirdSpecies = {
  length: 84,
  depth: 34,
  tilt: 0.5,
  head: 26,
  beak: { kind: 'cone', length: 0.56, height: 0.24, colour: [96, 76, 62] },
  legs: { length: 20, width: 2.4, colour: [120, 88, 70], foot: 'toes' },
  tail: { kind: 'short', length: 42 },
  wing: { colour: [140, 112, 84], tip: [98, 76, 60] },
  coat: { main: [150, 122, 92], belly: [250, 244, 234], breast: [226, 98, 44] },
  eye: { size: 0.26 },
  front: true,
};

export const robin: Hero = {
  key: 'robin',
  words: ['robin', 'redbreast', 'robin redbreast'],
  kind: 'animal',
  height: 0.14,
  facing: 'right',
  samples: ['a robin', 'a robin in the snow', 'a robin on a fence'],
  forms: 2,
  poses: WINGED,
  homes: ['garden'],
  draw: (options) => drawBird(ROBIN, options),
};
