import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const POODLE: Species = {
  ...CANINE,
  trunk: [44, 40, 48, 48],
  face: {
    ...DOG_FACE,
    ruff: 0,
    muzzle: { ...DOG_FACE.muzzle, width: 0.34, height: 0.3, reach: 0.62 },
    ears: { kind: 'lop', size: 0.6, apart: 0.72, y: -0.4, lean: 0.02 },
    wool: [240, 228, 210],
  },
  legs: [34, 19, 17],
  tail: { kind: 'puff', length: 20, width: 24, angle: 0.6 },
  coat: { main: [240, 228, 210] },
  fur: 'wool',
};

export const poodle: Hero = {
  key: 'poodle',
  words: ['poodle', 'doodle dog', 'fluffy dog', 'labradoodle'],
  kindOf: ['bichon', 'cockapoo', 'goldendoodle'],
  kind: 'animal',
  height: 0.7,
  facing: 'right',
  samples: ['a poodle', 'a pink poodle', 'a fluffy dog sitting'],
  forms: 2,
  poses: PAWED,
  draw: (options) =>
    drawQuadruped(
      options.colour ? { ...POODLE, face: { ...POODLE.face!, wool: options.colour } } : POODLE,
      options,
    ),
};
