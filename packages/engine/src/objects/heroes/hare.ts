import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const HARE: Species = {
  ...SMALL,
  length: 100,
  hip: 88,
  shoulder: 80,
  trunk: [42, 36, 34, 32],
  legs: [26, 11, 9.5],
  head: 40,
  face: {
    ...SMALL.face!,
    skull: [0.68, 0.86, 0.46],
    muzzle: { ...SMALL.face!.muzzle, colour: [246, 234, 214] },
    eyes: { apart: 0.5, y: -0.06, size: 0.18, iris: [198, 132, 60] },
    ears: { kind: 'long', size: 0.74, apart: 0.32, y: -0.72, lean: 0.12, tip: [64, 50, 44] },
    mouth: 'plain',
  },
  tail: { kind: 'puff', length: 20, width: 13, angle: 0.4, tip: [255, 252, 248] },
  coat: { main: [172, 132, 90], belly: [248, 238, 222] },
};

export const hare: Hero = {
  key: 'hare',
  words: ['hare', 'jackrabbit', 'brown hare'],
  kind: 'animal',
  height: 0.6,
  facing: 'right',
  samples: ['a hare', 'a hare running', 'a hare in a field'],
  forms: 2,
  poses: PAWED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(HARE, options),
};
