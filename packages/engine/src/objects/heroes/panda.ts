import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BEAR, BEAR_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const PANDA: Species = {
  ...BEAR,
  length: 136,
  hip: 112,
  shoulder: 112,
  trunk: [62, 60, 62, 58],
  head: 62,
  face: {
    ...BEAR_FACE,
    skull: [0.92, 1.08, 0.62],
    marks: ['panda'],
    mark: [44, 42, 48],
    muzzle: { ...BEAR_FACE.muzzle, reach: 0.16, width: 0.36, height: 0.28, colour: [252, 250, 246] },
    ears: { ...BEAR_FACE.ears, colour: [44, 42, 48], inner: [70, 66, 74] },
  },
  coat: { main: [248, 246, 242], pattern: 'panda', mark: [44, 42, 48] },
};

export const panda: Hero = {
  key: 'panda-bear',
  words: ['panda', 'panda bear', 'giant panda'],
  kind: 'animal',
  height: 1.2,
  facing: 'right',
  samples: ['a panda', 'a panda eating', 'a panda sitting in a bamboo forest'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(PANDA, options),
};
