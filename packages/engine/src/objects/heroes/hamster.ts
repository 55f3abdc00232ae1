import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const HAMSTER: Species = {
  ...SMALL,
  length: 58,
  hip: 48,
  shoulder: 46,
  trunk: [42, 42, 40, 37],
  legs: [16, 9, 8.5],
  head: 44,
  face: {
    ...SMALL.face!,
    skull: [0.8, 1.08, 0.66],
    marks: ['blaze'],
    muzzle: { ...SMALL.face!.muzzle, colour: [255, 248, 238] },
    ears: { kind: 'round', size: 0.38, apart: 0.66, y: -0.6, lean: 0.4 },
  },
  tail: { kind: 'stub', length: 8, width: 6, angle: 0 },
  coat: {
    main: [232, 172, 104],
    belly: [255, 248, 238],
    chest: [255, 248, 238],
    socks: { colour: [244, 196, 178], height: 0.2 },
  },
};

export const hamster: Hero = {
  key: 'hamster',
  words: ['hamster', 'guinea pig', 'cavy'],
  kind: 'animal',
  height: 0.1,
  facing: 'right',
  samples: ['a hamster', 'a hamster eating seeds', 'a sleeping hamster'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(HAMSTER, options),
};
