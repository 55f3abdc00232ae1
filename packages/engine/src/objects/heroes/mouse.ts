import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const MOUSE: Species = {
  ...SMALL,
  length: 66,
  hip: 48,
  shoulder: 44,
  trunk: [38, 35, 31, 27],
  legs: [18, 9, 8.5],
  head: 38,
  face: {
    ...SMALL.face!,
    skull: [0.66, 0.84, 0.4],
    chinY: 0.72,
    muzzle: { width: 0.24, height: 0.2, y: 0.4, reach: 0.4 },
    ears: { kind: 'round', size: 0.74, apart: 0.66, y: -0.52, lean: 0.4 },
  },
  tail: { kind: 'thin', length: 110, width: 5, angle: 0.2, colour: [236, 176, 170] },
  coat: {
    main: [164, 156, 154],
    belly: [240, 232, 226],
    chest: [240, 232, 226],
    socks: { colour: [240, 190, 182], height: 0.2 },
  },
};

export const mouse: Hero = {
  key: 'mouse',
  words: ['mouse', 'mice', 'field mouse'],
  kindOf: ['gerbil', 'shrew', 'vole'],
  kind: 'animal',
  height: 0.09,
  facing: 'right',
  samples: ['a mouse', 'a mouse with cheese', 'a little grey mouse'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(MOUSE, options),
};
