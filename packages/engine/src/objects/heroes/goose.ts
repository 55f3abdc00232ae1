import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const GOOSE: BirdSpecies = {
  length: 136,
  depth: 48,
  tilt: 0.18,
  head: 24,
  neck: { length: 84, angle: 1.3, radius: 14, bow: 0.08 },
  beak: { kind: 'flat', length: 1.05, height: 0.42, colour: [246, 158, 66] },
  legs: { length: 34, width: 4.4, colour: [244, 148, 70], foot: 'web' },
  tail: { kind: 'short', length: 40, colour: [238, 236, 230] },
  wing: { colour: [206, 202, 194], tip: [150, 146, 142] },
  coat: { main: [246, 243, 236] },
  eye: { size: 0.22 },
  front: true,
};

export const goose: Hero = {
  key: 'goose',
  words: ['goose', 'grey goose', 'gander', 'geese'],
  kindOf: ['canada goose'],
  kind: 'animal',
  height: 0.8,
  facing: 'right',
  samples: ['a goose', 'geese flying', 'a white goose'],
  forms: 2,
  poses: WADING,
  homes: ['meadow', 'lake'],
  draw: (options) => drawBird(GOOSE, options),
};
