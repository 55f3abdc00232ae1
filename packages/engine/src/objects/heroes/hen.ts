import type { Hero } from '../hero.ts';
import { FLIGHTLESS } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const HEN: BirdSpecies = {
  length: 112,
  depth: 48,
  tilt: 0.34,
  head: 24,
  neck: { length: 40, angle: 1.2, radius: 20, bow: 0 },
  beak: { kind: 'cone', length: 0.66, height: 0.3, colour: [246, 190, 80] },
  legs: { length: 30, width: 3.6, colour: [242, 178, 74], foot: 'toes' },
  tail: { kind: 'fan', length: 58, colour: [150, 84, 44] },
  wing: { colour: [178, 104, 56], tip: [126, 70, 40] },
  coat: { main: [206, 128, 70], head: [218, 144, 84] },
  eye: { size: 0.22, iris: [246, 156, 60] },
  crown: { kind: 'comb', colour: [222, 58, 50] },
  front: true,
};

export const hen: Hero = {
  key: 'chicken',
  words: ['chicken', 'hen'],
  kindOf: ['fowl', 'poultry', 'guinea fowl'],
  kind: 'animal',
  height: 0.45,
  facing: 'right',
  samples: ['a chicken', 'three hens in a farmyard', 'a white hen eating'],
  forms: 2,
  poses: FLIGHTLESS,
  homes: ['farm', 'meadow'],
  draw: (options) => drawBird(HEN, options),
};
