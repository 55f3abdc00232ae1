import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';
import { LLAMA } from './llama.ts';

export const CAMEL: Species = {
  ...LLAMA,
  length: 150,
  hip: 184,
  shoulder: 180,
  trunk: [48, 46, 54, 52],
  hump: 'one',
  legs: [31, 16, 13],
  neck: { length: 118, angle: 0.92, base: 36, top: 23 },
  head: 80,
  nod: 0.16,
  profile: {
    ...COW_HEAD,
    depth: [0.24, 0.18, 0.18],
    bulge: 0.02,
    muzzle: [232, 200, 156],
    muzzleFrom: 0.66,
    nose: 'split',
    eye: { x: 0.3, y: -0.1, size: 0.076 },
    ears: { kind: 'round', size: 0.13, apart: 0.0, y: -0.2, lean: -0.3 },
  },
  front: {
    ...LLAMA.front!,
    ears: { kind: 'round', size: 0.26, apart: 0.5, y: -0.6, lean: 0.5 },
    muzzle: { width: 0.44, height: 0.36, y: 0.6, reach: 0.1, colour: [234, 204, 162] },
  },
  tail: { kind: 'tuft', length: 84, width: 5, angle: -0.7, tip: [122, 86, 54] },
  coat: { main: [208, 164, 110] },
  fur: 'short',
};

export const camel: Hero = {
  key: 'camel',
  words: ['camel', 'dromedary', 'arabian camel'],
  kind: 'animal',
  height: 2.2,
  facing: 'right',
  samples: ['a camel', 'a camel in the desert', 'a caravan of camels'],
  forms: 2,
  poses: HOOFED,
  homes: ['desert'],
  draw: (options) => drawQuadruped(CAMEL, options),
};
