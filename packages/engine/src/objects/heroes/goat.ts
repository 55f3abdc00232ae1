import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const GOAT: Species = {
  ...BOVINE,
  length: 114,
  hip: 118,
  shoulder: 118,
  trunk: [42, 44, 44, 41],
  legs: [24, 12, 9.5],
  neck: { length: 60, angle: 0.92, base: 34, top: 21 },
  head: 72,
  profile: {
    ...COW_HEAD,
    depth: [0.23, 0.17, 0.14],
    muzzle: [222, 196, 178],
    nose: 'split',
    eye: { x: 0.28, y: -0.06, size: 0.075, iris: [222, 182, 92] },
    ears: { kind: 'side', size: 0.34, apart: -0.02, y: -0.06, lean: -1.7 },
    horns: { kind: 'goat', size: 0.4, colour: [176, 156, 128] },
    beard: [222, 212, 196],
  },
  front: {
    ...COW_FACE,
    skull: [0.54, 0.58, 0.36],
    muzzle: { width: 0.34, height: 0.3, y: 0.68, reach: 0.1, colour: [228, 204, 188] },
    nose: { kind: 'rabbit', size: 0.13, colour: [150, 110, 104] },
    eyes: { apart: 0.4, y: -0.08, size: 0.15, iris: [222, 182, 92] },
    ears: { kind: 'side', size: 0.62, apart: 0.52, y: -0.34, lean: 1.8 },
    horns: { kind: 'goat', size: 0.7, colour: [176, 156, 128] },
  },
  tail: { kind: 'puff', length: 16, width: 12, angle: 0.8 },
  coat: { main: [240, 232, 218], socks: { colour: [150, 120, 96], height: 0.3 } },
};

export const goat: Hero = {
  key: 'goat',
  words: ['goat', 'billy goat', 'nanny goat', 'mountain goat'],
  kindOf: ['kid goat'],
  kind: 'animal',
  height: 1.0,
  facing: 'right',
  samples: ['a goat', 'a goat on a rock', 'a white goat eating'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(GOAT, options),
};
