import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const SLOTH: Species = {
  ...SMALL,
  length: 92,
  hip: 70,
  shoulder: 74,
  trunk: [44, 43, 42, 40],
  legs: [26, 17, 14],
  foot: 'claw',
  neck: { length: 46, angle: 0.8, base: 36, top: 34 },
  head: 44,
  face: {
    skull: [0.86, 0.96, 0.6],
    chinY: 0.82,
    marks: ['sloth'],
    pale: [240, 222, 192],
    mark: [104, 76, 60],
    muzzle: { width: 0.34, height: 0.24, y: 0.32, reach: 0.14, colour: [244, 228, 200] },
    nose: { kind: 'dog', size: 0.16, colour: [62, 48, 46] },
    eyes: { apart: 0.38, y: -0.02, size: 0.14 },
    ears: { kind: 'round', size: 0.02, apart: 0, y: 0 },
  },
  tail: { kind: 'stub', length: 6, width: 6, angle: 0 },
  coat: { main: [166, 138, 108] },
  fur: 'shaggy',
};

export const sloth: Hero = {
  key: 'sloth',
  words: ['sloth', 'three-toed sloth'],
  kindOf: ['anteater', 'aardvark', 'pangolin'],
  kind: 'animal',
  height: 0.55,
  facing: 'right',
  samples: ['a sloth', 'a smiling sloth', 'a sleeping sloth'],
  forms: 2,
  poses: PAWED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(SLOTH, options),
};
