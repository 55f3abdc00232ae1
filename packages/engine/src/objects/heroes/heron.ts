import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const HERON: BirdSpecies = {
  length: 118,
  depth: 38,
  tilt: 0.3,
  head: 19,
  neck: { length: 112, angle: 1.1, radius: 9, bow: 0.18 },
  beak: { kind: 'long', length: 2.4, height: 0.4, colour: [242, 166, 70] },
  legs: { length: 112, width: 3.6, colour: [214, 150, 80], foot: 'toes' },
  tail: { kind: 'short', length: 44 },
  wing: { colour: [138, 152, 174], tip: [72, 80, 100] },
  coat: { main: [176, 186, 202], head: [244, 246, 250], cap: [62, 66, 82], belly: [238, 240, 246] },
  eye: { size: 0.24, iris: [250, 214, 90] },
  front: false,
};

export const heron: Hero = {
  key: 'heron',
  words: ['heron', 'grey heron', 'egret', 'crane bird', 'stork', 'crane'],
  kindOf: ['pelican', 'bittern'],
  kind: 'animal',
  height: 1.2,
  facing: 'right',
  samples: ['a heron', 'a stork by the water', 'a heron fishing'],
  forms: 2,
  poses: WADING,
  homes: ['lake'],
  draw: (options) => drawBird(HERON, options),
};
