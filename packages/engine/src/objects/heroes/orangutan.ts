import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const ORANGUTAN: Species = {
  ...SMALL,
  length: 100,
  hip: 96,
  shoulder: 116,
  trunk: [48, 48, 52, 52],
  legs: [29, 19, 16],
  neck: { length: 46, angle: 0.9, base: 42, top: 38 },
  head: 50,
  face: {
    skull: [0.82, 0.92, 0.56],
    cheekY: 0.1,
    chinY: 0.84,
    marks: ['heart'],
    pale: [206, 168, 140],
    muzzle: { width: 0.44, height: 0.3, y: 0.44, reach: 0.24, colour: [214, 178, 150] },
    nose: { kind: 'nostrils', size: 0.16, colour: [80, 54, 48] },
    eyes: { apart: 0.34, y: -0.1, size: 0.17 },
    ears: { kind: 'round', size: 0.42, apart: 0.96, y: 0.0, lean: 0.9, inner: [190, 140, 116] },
    mouth: 'plain',
    tuft: [190, 92, 44],
  },
  tail: { kind: 'stub', length: 4, width: 4, angle: 0 },
  coat: { main: [202, 104, 52] },
  fur: 'shaggy',
};

export const orangutan: Hero = {
  key: 'orangutan',
  words: ['orangutan', 'orang-utan'],
  kindOf: ['gibbon'],
  kind: 'animal',
  height: 1.2,
  facing: 'right',
  samples: ['an orangutan', 'an orangutan in a tree', 'an orangutan sitting'],
  forms: 2,
  poses: PAWED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(ORANGUTAN, options),
};
