import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { DEER } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const GIRAFFE: Species = {
  ...DEER,
  length: 122,
  hip: 200,
  shoulder: 216,
  trunk: [44, 43, 50, 50],
  legs: [32, 14, 11],
  neck: { length: 196, angle: 1.22, base: 40, top: 21 },
  head: 82,
  nod: 0.42,
  profile: {
    ...DEER.profile!,
    depth: [0.23, 0.16, 0.14],
    muzzle: [250, 226, 186],
    muzzleFrom: 0.66,
    nose: 'split',
    eye: { x: 0.28, y: -0.07, size: 0.086 },
    ears: { kind: 'side', size: 0.28, apart: -0.02, y: -0.06, lean: -1.1 },
    horns: { kind: 'giraffe', size: 0.32, colour: [232, 178, 102] },
  },
  front: {
    ...DEER.front!,
    muzzle: { width: 0.4, height: 0.34, y: 0.74, reach: 0.1, colour: [250, 226, 186] },
    nose: { kind: 'nostrils', size: 0.26, colour: [80, 54, 40] },
    horns: { kind: 'giraffe', size: 0.62, colour: [232, 178, 102] },
  },
  mane: { kind: 'brush', colour: [150, 88, 46] },
  tail: { kind: 'tuft', length: 96, width: 5, angle: -0.7, tip: [74, 48, 36] },
  coat: { main: [246, 208, 136], pattern: 'giraffe', mark: [190, 112, 52] },
};

export const giraffe: Hero = {
  key: 'giraffe',
  words: ['giraffe'],
  kindOf: ['okapi'],
  kind: 'animal',
  height: 4.8,
  facing: 'right',
  samples: ['a giraffe', 'a giraffe eating leaves', 'two giraffes in the savanna'],
  forms: 2,
  poses: HOOFED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(GIRAFFE, options),
};
