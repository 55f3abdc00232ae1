import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const RACCOON: Species = {
  ...SMALL,
  length: 96,
  hip: 80,
  shoulder: 76,
  trunk: [44, 42, 40, 37],
  head: 44,
  face: {
    ...SMALL.face!,
    ruff: 0.26,
    marks: ['raccoon'],
    pale: [240, 238, 236],
    mark: [58, 56, 62],
    muzzle: { width: 0.3, height: 0.24, y: 0.4, reach: 0.5, colour: [240, 238, 236] },
    nose: { kind: 'dog', size: 0.14, colour: [42, 36, 38] },
    ears: { kind: 'round', size: 0.42, apart: 0.6, y: -0.66, lean: 0.3 },
  },
  tail: { kind: 'bushy', length: 112, width: 19, angle: 0.1, rings: [58, 56, 62], tip: [58, 56, 62] },
  coat: { main: [142, 138, 140], belly: [196, 190, 188], socks: { colour: [62, 58, 62], height: 0.4 } },
  fur: 'shaggy',
};

export const raccoon: Hero = {
  key: 'raccoon',
  words: ['raccoon', 'racoon', 'trash panda'],
  kindOf: ['tanuki', 'red panda', 'coati'],
  kind: 'animal',
  height: 0.5,
  facing: 'right',
  samples: ['a raccoon', 'a raccoon sitting', 'a raccoon on a fence'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(RACCOON, options),
};
