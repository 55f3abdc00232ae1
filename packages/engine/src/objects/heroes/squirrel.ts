import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const SQUIRREL: Species = {
  ...SMALL,
  length: 76,
  trunk: [40, 36, 33, 30],
  head: 38,
  face: {
    ...SMALL.face!,
    ears: { kind: 'cat', size: 0.44, apart: 0.54, y: -0.7, lean: 0.2 },
    muzzle: { ...SMALL.face!.muzzle, colour: [255, 244, 228] },
  },
  tail: { kind: 'bushy', length: 150, width: 34, angle: 1.3 },
  coat: { main: [200, 108, 54], belly: [255, 244, 228], chest: [255, 244, 228] },
};

export const squirrel: Hero = {
  key: 'squirrel',
  words: ['squirrel', 'red squirrel', 'grey squirrel'],
  kind: 'animal',
  height: 0.3,
  facing: 'right',
  samples: ['a squirrel', 'a squirrel eating a nut', 'a squirrel on a branch'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(SQUIRREL, options),
};
