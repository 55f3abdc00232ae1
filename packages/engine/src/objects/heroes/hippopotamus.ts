import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { HEAVY } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const HIPPOPOTAMUS: Species = {
  ...HEAVY,
  length: 164,
  hip: 106,
  shoulder: 106,
  trunk: [66, 70, 72, 66],
  legs: [38, 27, 25],
  neck: { length: 44, angle: 0.3, base: 56, top: 50 },
  head: 60,
  face: {
    skull: [0.74, 0.8, 0.66],
    chinY: 0.9,
    cheekY: 0.1,
    muzzle: { width: 0.78, height: 0.5, y: 0.56, reach: 0.42, colour: [196, 156, 164] },
    nose: { kind: 'nostrils', size: 0.34, colour: [96, 72, 84] },
    eyes: { apart: 0.46, y: -0.34, size: 0.14 },
    ears: { kind: 'round', size: 0.26, apart: 0.66, y: -0.72, lean: 0.5 },
    mouth: 'plain',
  },
  tail: { kind: 'stub', length: 14, width: 9, angle: 0 },
  coat: { main: [158, 138, 156], belly: [214, 174, 176] },
};

export const hippopotamus: Hero = {
  key: 'hippopotamus',
  words: ['hippo', 'hippopotamus'],
  kindOf: ['tapir'],
  kind: 'animal',
  height: 1.5,
  facing: 'right',
  samples: ['a hippo', 'a hippo in a river', 'a baby hippo'],
  forms: 2,
  poses: HOOFED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(HIPPOPOTAMUS, options),
};
