import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BIG_CAT, BIG_CAT_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const CHEETAH: Species = {
  ...BIG_CAT,
  length: 170,
  hip: 152,
  shoulder: 152,
  trunk: [36, 30, 41, 42],
  legs: [27, 13, 11.5],
  neck: { length: 56, angle: 0.72, base: 36, top: 30 },
  head: 42,
  face: { ...BIG_CAT_FACE, marks: ['cheetah'], mark: [54, 40, 36] },
  tail: { ...BIG_CAT.tail, width: 9, rings: [54, 40, 36] },
  coat: {
    main: [236, 190, 112],
    belly: [254, 246, 228],
    chest: [254, 246, 228],
    pattern: 'spots',
    mark: [54, 40, 36],
  },
};

export const cheetah: Hero = {
  key: 'cheetah',
  words: ['cheetah'],
  kindOf: ['serval'],
  kind: 'animal',
  height: 0.95,
  facing: 'right',
  samples: ['a cheetah', 'a cheetah running', 'a cheetah sitting in the savanna'],
  forms: 2,
  poses: PAWED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(CHEETAH, options),
};
