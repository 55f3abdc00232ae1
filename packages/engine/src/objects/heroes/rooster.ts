import type { Hero } from '../hero.ts';
import { FLIGHTLESS } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const ROOSTER: BirdSpecies = {
  length: 112,
  depth: 48,
  tilt: 0.46,
  head: 24,
  neck: { length: 52, angle: 1.25, radius: 22, bow: 0 },
  beak: { kind: 'cone', length: 0.7, height: 0.32, colour: [246, 190, 80] },
  legs: { length: 40, width: 4, colour: [242, 178, 74], foot: 'toes' },
  tail: { kind: 'cock', length: 92, colour: [38, 96, 84] },
  wing: { colour: [150, 62, 40], tip: [48, 84, 84] },
  coat: { main: [178, 72, 42], head: [244, 170, 66] },
  eye: { size: 0.22, iris: [246, 156, 60] },
  crown: { kind: 'comb', colour: [222, 52, 46] },
  front: true,
};

export const rooster: Hero = {
  key: 'rooster',
  words: ['rooster', 'cock', 'cockerel', 'weathercock'],
  kind: 'animal',
  height: 0.6,
  facing: 'right',
  samples: ['a rooster', 'a rooster crowing at dawn', 'a rooster on a fence'],
  forms: 2,
  poses: FLIGHTLESS,
  homes: ['farm', 'meadow'],
  draw: (options) => drawBird(ROOSTER, options),
};
