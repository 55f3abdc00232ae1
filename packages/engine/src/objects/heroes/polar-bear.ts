import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BEAR, BEAR_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const POLAR_BEAR: Species = {
  ...BEAR,
  length: 170,
  face: {
    ...BEAR_FACE,
    skull: [0.76, 0.88, 0.54],
    muzzle: { ...BEAR_FACE.muzzle, reach: 0.5, colour: [250, 246, 236] },
    ears: { ...BEAR_FACE.ears, size: 0.32 },
  },
  coat: { main: [242, 238, 226] },
};

export const polarBear: Hero = {
  key: 'white-bear',
  words: ['polar bear', 'white bear', 'ice bear'],
  kind: 'animal',
  height: 1.6,
  facing: 'right',
  samples: ['a polar bear', 'a polar bear on an ice floe', 'a sleeping polar bear'],
  forms: 2,
  poses: PAWED,
  homes: ['snow'],
  draw: (options) => drawQuadruped(POLAR_BEAR, options),
};
