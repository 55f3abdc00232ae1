import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { DEER } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const MOOSE: Species = {
  ...DEER,
  length: 146,
  hip: 178,
  shoulder: 180,
  trunk: [48, 50, 60, 58],
  hump: 'shoulder',
  legs: [32, 15, 11],
  neck: { length: 66, angle: 0.56, base: 48, top: 32 },
  head: 104,
  profile: {
    ...DEER.profile!,
    depth: [0.2, 0.17, 0.2],
    bulge: 0.05,
    jaw: 0.24,
    muzzle: [128, 96, 74],
    muzzleFrom: 0.62,
    nose: 'nostril',
    eye: { x: 0.24, y: -0.07, size: 0.056 },
    ears: { kind: 'side', size: 0.24, apart: 0.0, y: -0.12, lean: -0.8 },
    horns: { kind: 'moose', size: 0.7, colour: [196, 160, 112] },
    beard: [74, 52, 40],
  },
  front: {
    ...DEER.front!,
    skull: [0.54, 0.56, 0.44],
    muzzle: { width: 0.46, height: 0.42, y: 0.8, reach: 0.1, colour: [132, 100, 78] },
    nose: { kind: 'nostrils', size: 0.34, colour: [52, 38, 32] },
    eyes: { apart: 0.42, y: -0.14, size: 0.13 },
    horns: { kind: 'moose', size: 1.0, colour: [196, 160, 112] },
  },
  tail: { kind: 'stub', length: 14, width: 9, angle: 0 },
  coat: { main: [108, 76, 56], socks: { colour: [176, 148, 122], height: 0.5 } },
};

export const moose: Hero = {
  key: 'moose-body',
  words: ['moose', 'bull moose'],
  kind: 'animal',
  height: 2.4,
  facing: 'right',
  samples: ['a moose', 'a moose in a lake', 'a moose in the forest'],
  forms: 2,
  poses: HOOFED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(MOOSE, options),
};
