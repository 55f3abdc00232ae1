import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const CHIPMUNK: Species = {
  ...SMALL,
  length: 78,
  trunk: [38, 35, 33, 31],
  head: 38,
  face: {
    ...SMALL.face!,
    marks: ['raccoon'],
    pale: [255, 240, 216],
    mark: [112, 68, 42],
    muzzle: { ...SMALL.face!.muzzle, colour: [255, 244, 228] },
    ears: { kind: 'round', size: 0.34, apart: 0.58, y: -0.62, lean: 0.3 },
  },
  tail: { kind: 'bushy', length: 96, width: 15, angle: 0.9 },
  coat: { main: [204, 136, 78], belly: [255, 244, 228], pattern: 'back', mark: [96, 62, 44] },
};

export const chipmunk: Hero = {
  key: 'chipmunk',
  words: ['chipmunk'],
  kindOf: ['ground squirrel', 'prairie dog', 'gopher'],
  kind: 'animal',
  height: 0.16,
  facing: 'right',
  samples: ['a chipmunk', 'a chipmunk with a nut', 'a chipmunk on a log'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(CHIPMUNK, options),
};
