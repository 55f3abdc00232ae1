import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const PARROT: BirdSpecies = {
  length: 124,
  depth: 42,
  tilt: 0.86,
  head: 34,
  beak: { kind: 'hook', length: 0.78, height: 0.6, colour: [62, 58, 62] },
  legs: { length: 16, width: 4, colour: [110, 100, 100], foot: 'toes' },
  tail: { kind: 'long', length: 120, colour: [206, 50, 48] },
  wing: { colour: [54, 124, 206], tip: [40, 78, 166], bar: [248, 200, 60] },
  coat: { main: [222, 58, 50], cheek: [252, 248, 240] },
  eye: { size: 0.22, iris: [250, 236, 170] },
  front: true,
};

export const parrot: Hero = {
  key: 'parrot',
  words: ['parrot', 'macaw', 'scarlet macaw', 'polly'],
  kindOf: ['cockatoo'],
  kind: 'animal',
  height: 0.6,
  facing: 'right',
  samples: ['a parrot', 'a parrot on a branch', 'a green parrot flying'],
  forms: 2,
  poses: WINGED,
  homes: ['jungle'],
  draw: (options) => drawBird(PARROT, options),
};
