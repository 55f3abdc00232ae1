import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const BISON: Species = {
  ...BOVINE,
  trunk: [50, 52, 72, 72],
  hump: 'shoulder',
  neck: { length: 50, angle: 0.1, base: 66, top: 50 },
  profile: {
    ...COW_HEAD,
    depth: [0.32, 0.24, 0.2],
    jaw: 0.36,
    muzzle: [74, 58, 54],
    beard: [62, 42, 34],
    horns: { kind: 'bison', size: 0.3, colour: [96, 84, 76] },
    forelock: [66, 44, 36],
  },
  front: {
    ...COW_FACE,
    tuft: [66, 44, 36],
    muzzle: { ...COW_FACE.muzzle, colour: [90, 70, 62] },
    nose: { ...COW_FACE.nose, colour: [60, 46, 44] },
    horns: { kind: 'bison', size: 0.5, colour: [96, 84, 76] },
  },
  coat: { main: [112, 76, 54] },
  fur: 'shaggy',
};

export const bison: Hero = {
  key: 'bison',
  words: ['bison', 'buffalo', 'american bison'],
  kindOf: ['yak', 'musk ox', 'wildebeest', 'gnu'],
  kind: 'animal',
  height: 1.8,
  facing: 'right',
  samples: ['a bison', 'a bison in the prairie', 'a herd of buffalo'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(BISON, options),
};
