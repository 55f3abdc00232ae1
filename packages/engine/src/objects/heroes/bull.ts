import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const BULL: Species = {
  ...BOVINE,
  trunk: [56, 54, 66, 66],
  hump: 'shoulder',
  neck: { ...BOVINE.neck, base: 60, top: 44 },
  profile: {
    ...COW_HEAD,
    muzzle: [92, 76, 72],
    horns: { kind: 'bison', size: 0.34, colour: [236, 222, 192] },
  },
  front: {
    ...COW_FACE,
    muzzle: { ...COW_FACE.muzzle, colour: [104, 86, 82] },
    nose: { ...COW_FACE.nose, colour: [70, 56, 54] },
    horns: { kind: 'bison', size: 0.6, colour: [236, 222, 192] },
  },
  coat: { main: [92, 62, 50] },
};

export const bull: Hero = {
  key: 'bull',
  words: ['bull', 'ox', 'steer', 'toro'],
  kindOf: ['water buffalo', 'buffalo bull', 'longhorn'],
  kind: 'animal',
  height: 1.6,
  facing: 'right',
  samples: ['a bull', 'an angry bull running', 'a black bull'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(BULL, options),
};
