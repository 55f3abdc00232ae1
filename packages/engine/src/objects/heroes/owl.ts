import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

export const OWL: BirdSpecies = {
  length: 112,
  depth: 52,
  tilt: 1.0,
  head: 46,
  beak: { kind: 'hook', length: 0.4, height: 0.32, colour: [226, 170, 72] },
  legs: { length: 16, width: 4.6, colour: [206, 160, 90], foot: 'toes' },
  tail: { kind: 'short', length: 40 },
  wing: { colour: [138, 96, 62], tip: [104, 72, 50], bar: [234, 210, 170] },
  coat: { main: [164, 116, 74], belly: [240, 220, 184], speckles: [150, 104, 64] },
  eye: { size: 0.28, iris: [246, 190, 62], disc: [244, 224, 190] },
  crown: { kind: 'tufts', colour: [136, 94, 60] },
  front: true,
};

export const owl: Hero = {
  key: 'owl',
  words: ['owl', 'barn owl', 'tawny owl', 'hoot owl'],
  kindOf: ['horned owl'],
  kind: 'animal',
  height: 0.5,
  facing: 'right',
  samples: ['an owl', 'an owl on a branch at night', 'a wise owl'],
  forms: 2,
  poses: WINGED,
  homes: ['forest'],
  draw: (options) => drawBird(OWL, options),
};
