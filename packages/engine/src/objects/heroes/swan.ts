import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const SWAN: BirdSpecies = {
  length: 150,
  depth: 50,
  tilt: 0.14,
  head: 21,
  neck: { length: 132, angle: 1.3, radius: 13, bow: 0.17 },
  beak: { kind: 'flat', length: 1.15, height: 0.42, colour: [242, 136, 60] },
  legs: { length: 22, width: 4.6, colour: [70, 64, 66], foot: 'web' },
  tail: { kind: 'plume', length: 54, colour: [246, 246, 250] },
  wing: { colour: [250, 250, 254], tip: [234, 236, 244], size: 1.1 },
  coat: { main: [254, 254, 255] },
  eye: { size: 0.2 },
  front: false,
};

export const swan: Hero = {
  key: 'swan',
  words: ['swan', 'white swan'],
  kindOf: ['black swan'],
  kind: 'animal',
  height: 1.2,
  support: 'water',
  facing: 'right',
  samples: ['a swan', 'a swan on a lake', 'two swans swimming'],
  forms: 2,
  poses: WADING,
  homes: ['lake'],
  draw: (options) => drawBird(SWAN, options),
};
