import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const HEDGEHOG: Species = {
  ...SMALL,
  length: 68,
  hip: 52,
  shoulder: 46,
  trunk: [46, 50, 47, 36],
  legs: [16, 9, 8.5],
  head: 34,
  face: {
    ...SMALL.face!,
    skull: [0.66, 0.82, 0.42],
    muzzle: { width: 0.26, height: 0.22, y: 0.4, reach: 0.62 },
    nose: { kind: 'dog', size: 0.15, colour: [46, 36, 36] },
    ears: { kind: 'round', size: 0.36, apart: 0.62, y: -0.44, lean: 0.4 },
    whiskers: false,
  },
  tail: { kind: 'stub', length: 6, width: 5, angle: 0 },
  coat: { main: [226, 192, 150] },
  spines: [112, 84, 64],
};

export const hedgehog: Hero = {
  key: 'hedgehog',
  words: ['hedgehog'],
  kindOf: ['porcupine', 'echidna'],
  kind: 'animal',
  height: 0.18,
  facing: 'right',
  samples: ['a hedgehog', 'a hedgehog in autumn leaves', 'a sleeping hedgehog'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(HEDGEHOG, options),
};
