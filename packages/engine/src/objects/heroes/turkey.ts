import type { Hero } from '../hero.ts';
import { FLIGHTLESS } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const TURKEY: BirdSpecies = {
  length: 126,
  depth: 58,
  tilt: 0.5,
  head: 20,
  neck: { length: 56, angle: 1.25, radius: 14, bow: 0.06 },
  beak: { kind: 'cone', length: 0.7, height: 0.3, colour: [240, 200, 130] },
  legs: { length: 40, width: 4.6, colour: [200, 140, 110], foot: 'toes' },
  tail: { kind: 'display', length: 124, colour: [150, 92, 56] },
  wing: { colour: [112, 76, 56], tip: [78, 56, 46], bar: [220, 190, 140] },
  coat: { main: [106, 72, 54], head: [120, 170, 206], breast: [84, 56, 46] },
  eye: { size: 0.22 },
  crown: { kind: 'wattle', colour: [214, 58, 54] },
  front: true,
};

export const turkey: Hero = {
  key: 'turkey',
  words: ['turkey', 'turkey bird', 'tom turkey', 'gobbler'],
  kindOf: ['pheasant', 'grouse'],
  kind: 'animal',
  height: 0.9,
  facing: 'right',
  samples: ['a turkey', 'a turkey on a farm', 'a turkey with its tail spread'],
  forms: 2,
  poses: FLIGHTLESS,
  homes: ['farm', 'meadow'],
  draw: (options) => drawBird(TURKEY, options),
};
