import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const SHEEP: Species = {
  ...BOVINE,
  length: 104,
  hip: 96,
  shoulder: 96,
  trunk: [52, 54, 54, 48],
  legs: [20, 10, 8.5],
  neck: { length: 44, angle: 0.72, base: 38, top: 24 },
  head: 66,
  profile: {
    ...COW_HEAD,
    depth: [0.25, 0.19, 0.15],
    bulge: 0.03,
    muzzle: [92, 78, 76],
    muzzleFrom: 0.7,
    nose: 'split',
    eye: { x: 0.28, y: -0.06, size: 0.085, iris: [206, 168, 92] },
    ears: { kind: 'side', size: 0.34, apart: 0.0, y: -0.08, lean: -1.5 },
    wool: [250, 246, 236],
  },
  front: {
    ...COW_FACE,
    skull: [0.56, 0.58, 0.4],
    muzzle: { width: 0.36, height: 0.3, y: 0.62, reach: 0.1, colour: [112, 96, 92] },
    nose: { kind: 'rabbit', size: 0.13, colour: [64, 54, 54] },
    eyes: { apart: 0.4, y: -0.06, size: 0.17 },
    ears: { kind: 'side', size: 0.56, apart: 0.54, y: -0.28, lean: 1.7 },
    wool: [250, 246, 236],
  },
  tail: { kind: 'puff', length: 16, width: 16, angle: 0 },
  coat: { main: [246, 240, 228], socks: { colour: [92, 80, 78], height: 0.62 } },
  headCoat: [104, 90, 88],
  fur: 'wool',
};

export const sheep: Hero = {
  key: 'ewe',
  words: ['sheep', 'ewe', 'woolly sheep'],
  kind: 'animal',
  height: 1.0,
  facing: 'right',
  samples: ['a sheep', 'three sheep on a hill', 'a white sheep grazing'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(SHEEP, options),
};
