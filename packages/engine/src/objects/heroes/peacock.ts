import type { Hero } from '../hero.ts';
import { FLIGHTLESS } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const PEACOCK: BirdSpecies = {
  length: 96,
  depth: 36,
  tilt: 0.62,
  head: 18,
  neck: { length: 66, angle: 1.25, radius: 12, bow: 0.08 },
  beak: { kind: 'cone', length: 0.9, height: 0.3, colour: [180, 176, 160] },
  legs: { length: 40, width: 3.4, colour: [128, 112, 96], foot: 'toes' },
  tail: { kind: 'peacock', length: 60 },
  wing: { colour: [62, 120, 150], tip: [150, 108, 70] },
  coat: { main: [36, 104, 178], head: [40, 96, 176] },
  eye: { size: 0.26 },
  crown: { kind: 'plumes', colour: [40, 120, 190] },
  front: true,
};

export const peacock: Hero = {
  key: 'peacock',
  words: ['peacock', 'peafowl'],
  kindOf: ['peahen'],
  kind: 'animal',
  height: 1.2,
  facing: 'right',
  samples: ['a peacock', 'a peacock with its tail spread', 'a peacock in a garden'],
  forms: 2,
  poses: FLIGHTLESS,
  homes: ['garden'],
  draw: (options) => drawBird(PEACOCK, options),
};
