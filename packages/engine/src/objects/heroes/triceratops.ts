import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { HEAVY } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const TRICERATOPS: Species = {
  ...HEAVY,
  length: 150,
  hip: 112,
  shoulder: 108,
  trunk: [62, 66, 66, 60],
  arch: 8,
  legs: [38, 25, 23],
  neck: { length: 54, angle: 0.3, base: 52, top: 44 },
  head: 56,
  face: {
    skull: [0.72, 0.86, 0.5],
    chinY: 0.8,
    muzzle: { width: 0.46, height: 0.4, y: 0.4, reach: 0.5 },
    nose: { kind: 'nostrils', size: 0.26, colour: [60, 60, 50] },
    eyes: { apart: 0.44, y: -0.16, size: 0.2 },
    ears: { kind: 'round', size: 0.02, apart: 0, y: 0 },
    mouth: 'plain',
    frill: [222, 142, 92],
    horns: { kind: 'antelope', size: 0.6, colour: [246, 236, 210] },
    rhinoHorn: true,
  },
  tail: { kind: 'taper', length: 120, width: 32, angle: -0.3 },
  coat: { main: [132, 160, 98], belly: [232, 226, 186], pattern: 'back', mark: [96, 124, 70] },
  fur: 'scales',
};

export const triceratops: Hero = {
  key: 'triceratops',
  words: ['triceratops'],
  kindOf: ['ankylosaurus', 'styracosaurus'],
  kind: 'animal',
  height: 2.6,
  facing: 'right',
  samples: ['a triceratops', 'a triceratops in the jungle', 'a baby triceratops'],
  forms: 2,
  poses: HOOFED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(TRICERATOPS, options),
};
