import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { DEER } from '../rigs/quadruped/builds.ts';

export const deer: Hero = {
  key: 'deer',
  words: ['deer', 'doe', 'roe deer', 'white-tailed deer'],
  kindOf: ['antelope', 'gazelle', 'impala'],
  kind: 'animal',
  height: 1.5,
  facing: 'right',
  samples: ['a deer', 'a deer in the forest', 'a deer running'],
  forms: 2,
  poses: HOOFED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(DEER, options),
};
