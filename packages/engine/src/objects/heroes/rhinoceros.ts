import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { HEAVY } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const RHINOCEROS: Species = {
  ...HEAVY,
  length: 164,
  hip: 128,
  shoulder: 130,
  trunk: [68, 66, 72, 68],
  hump: 'shoulder',
  legs: [40, 27, 25],
  neck: { length: 50, angle: 0.12, base: 58, top: 44 },
  head: 118,
  nod: 0.36,
  profile: {
    depth: [0.25, 0.2, 0.18],
    bulge: -0.05,
    jaw: 0.27,
    nose: 'nostril',
    eye: { x: 0.36, y: -0.06, size: 0.046 },
    ears: { kind: 'side', size: 0.2, apart: 0.02, y: -0.2, lean: -0.4 },
    extras: ['rhino-horns'],
  },
  front: {
    skull: [0.62, 0.66, 0.5],
    chinY: 0.86,
    muzzle: { width: 0.52, height: 0.4, y: 0.66, reach: 0.1 },
    nose: { kind: 'nostrils', size: 0.34, colour: [70, 66, 70] },
    eyes: { apart: 0.5, y: -0.16, size: 0.12 },
    ears: { kind: 'side', size: 0.5, apart: 0.5, y: -0.66, lean: 0.5 },
    rhinoHorn: true,
  },
  coat: { main: [150, 148, 152] },
};

export const rhinoceros: Hero = {
  key: 'rhinoceros',
  words: ['rhino', 'rhinoceros'],
  kind: 'animal',
  height: 1.7,
  facing: 'right',
  samples: ['a rhino', 'a rhino in the savanna', 'a rhino running'],
  forms: 2,
  poses: HOOFED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(RHINOCEROS, options),
};
