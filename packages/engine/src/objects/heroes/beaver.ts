import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const BEAVER: Species = {
  ...SMALL,
  length: 92,
  hip: 62,
  shoulder: 60,
  trunk: [50, 48, 44, 39],
  head: 44,
  face: {
    ...SMALL.face!,
    muzzle: { ...SMALL.face!.muzzle, width: 0.4, height: 0.26, colour: [196, 150, 106] },
    nose: { kind: 'dog', size: 0.16, colour: [50, 38, 36] },
    eyes: { apart: 0.44, y: -0.12, size: 0.15 },
    ears: { kind: 'round', size: 0.26, apart: 0.76, y: -0.52, lean: 0.5 },
    mouth: 'teeth',
  },
  tail: { kind: 'paddle', length: 92, width: 18, angle: -0.1, colour: [84, 64, 56] },
  coat: { main: [140, 92, 58], belly: [170, 120, 80] },
};

export const beaver: Hero = {
  key: 'beaver',
  words: ['beaver'],
  kindOf: ['groundhog', 'marmot', 'woodchuck', 'capybara', 'muskrat', 'platypus'],
  kind: 'animal',
  height: 0.45,
  facing: 'right',
  samples: ['a beaver', 'a beaver by its dam', 'a beaver gnawing wood'],
  forms: 2,
  poses: PAWED,
  homes: ['river'],
  draw: (options) => drawQuadruped(BEAVER, options),
};
