import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const ZEBRA: Species = {
  ...BOVINE,
  length: 140,
  hip: 168,
  shoulder: 166,
  trunk: [49, 47, 52, 50],
  legs: [32, 14, 10.5],
  foot: 'hoof',
  neck: { length: 86, angle: 0.92, base: 44, top: 26 },
  head: 92,
  profile: {
    ...COW_HEAD,
    depth: [0.21, 0.16, 0.14],
    muzzle: [70, 64, 66],
    muzzleFrom: 0.76,
    eye: { x: 0.26, y: -0.06, size: 0.062 },
    ears: { kind: 'side', size: 0.22, apart: 0.02, y: -0.18, lean: -0.25 },
    extras: ['stripes'],
  },
  front: {
    ...COW_FACE,
    skull: [0.54, 0.58, 0.42],
    marks: ['tabby'],
    mark: [52, 46, 50],
    muzzle: { width: 0.42, height: 0.34, y: 0.86, reach: 0.1, colour: [78, 70, 72] },
    nose: { kind: 'nostrils', size: 0.3, colour: [40, 34, 36] },
    ears: { kind: 'side', size: 0.48, apart: 0.38, y: -0.72, lean: 0.25 },
  },
  mane: { kind: 'brush', colour: [60, 54, 58] },
  tail: { kind: 'tuft', length: 100, width: 5.5, angle: -0.6, tip: [56, 50, 54] },
  coat: { main: [250, 248, 244], pattern: 'zebra', mark: [52, 46, 50] },
};

export const zebra: Hero = {
  key: 'zebra',
  words: ['zebra'],
  kind: 'animal',
  height: 1.7,
  facing: 'right',
  samples: ['a zebra', 'a zebra running', 'two zebras drinking'],
  forms: 2,
  poses: HOOFED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(ZEBRA, options),
};
