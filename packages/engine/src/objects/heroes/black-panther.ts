import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BIG_CAT, BIG_CAT_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const BLACK_PANTHER: Species = {
  ...BIG_CAT,
  length: 174,
  trunk: [42, 38, 45, 46],
  head: 48,
  face: {
    ...BIG_CAT_FACE,
    muzzle: { ...BIG_CAT_FACE.muzzle, colour: [64, 62, 72] },
    nose: { ...BIG_CAT_FACE.nose, colour: [34, 32, 36] },
    eyes: { ...BIG_CAT_FACE.eyes, iris: [206, 214, 88] },
    ears: { ...BIG_CAT_FACE.ears, inner: [96, 82, 92] },
  },
  coat: { main: [50, 48, 58] },
};

export const blackPanther: Hero = {
  key: 'black-panther',
  words: ['black panther', 'panther', 'black jaguar'],
  kind: 'animal',
  height: 1.0,
  facing: 'right',
  samples: ['a black panther', 'a panther walking', 'a panther lying'],
  forms: 2,
  poses: PAWED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(BLACK_PANTHER, options),
};
