import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const CARDINAL: BirdSpecies = {
  length: 84,
  depth: 34,
  tilt: 0.5,
  head: 26,
  beak: { kind: 'cone', length: 0.6, height: 0.44, colour: [238, 128, 58] },
  legs: { length: 20, width: 2.4, colour: [120, 88, 70], foot: 'toes' },
  tail: { kind: 'long', length: 58 },
  wing: { colour: [184, 44, 40], tip: [132, 36, 38] },
  coat: { main: [214, 54, 46] },
  eye: { size: 0.26 },
  crown: { kind: 'crest', colour: [206, 50, 44] },
  front: true,
};

export const cardinal: Hero = {
  key: 'cardinal-bird',
  words: ['cardinal', 'red cardinal', 'cardinal bird', 'red bird'],
  kindOf: ['crested bird'],
  kind: 'animal',
  height: 0.2,
  facing: 'right',
  samples: ['a cardinal', 'a red cardinal in the snow', 'a cardinal on a branch'],
  forms: 2,
  poses: WINGED,
  draw: (options) => drawBird(CARDINAL, options),
};
