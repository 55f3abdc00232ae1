import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const SPARROW: BirdSpecies = {
  length: 84,
  depth: 34,
  tilt: 0.5,
  head: 26,
  beak: { kind: 'cone', length: 0.62, height: 0.34, colour: [96, 80, 70] },
  legs: { length: 20, width: 2.4, colour: [120, 88, 70], foot: 'toes' },
  tail: { kind: 'short', length: 44 },
  wing: { colour: [158, 112, 72], tip: [98, 70, 50], bar: [246, 236, 220] },
  coat: { main: [176, 130, 88], belly: [242, 230, 212], cap: [132, 84, 52], cheek: [246, 238, 224] },
  eye: { size: 0.26 },
  front: true,
};

export const sparrow: Hero = {
  key: 'sparrow',
  words: ['sparrow', 'bird', 'birdie', 'songbird', 'little bird', 'finch', 'wren'],
  kindOf: ['nightingale', 'lark', 'starling', 'warbler', 'thrush', 'chickadee', 'titmouse'],
  kind: 'animal',
  height: 0.14,
  facing: 'right',
  samples: ['a sparrow', 'a bird on a branch', 'two birds flying'],
  forms: 2,
  poses: WINGED,
  draw: (options) => drawBird(SPARROW, options),
};
