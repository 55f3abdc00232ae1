import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import type { Species } from '../rigs/quadruped/species.ts';
import { MOUSE } from './mouse.ts';

const RAT: Species = {
  ...MOUSE,
  length: 84,
  face: { ...MOUSE.face!, ears: { ...MOUSE.face!.ears, size: 0.5 } },
  tail: { kind: 'thin', length: 140, width: 6.5, angle: 0, colour: [220, 164, 156] },
  coat: { main: [122, 108, 100], belly: [206, 194, 184], socks: { colour: [226, 176, 166], height: 0.2 } },
};

export const rat: Hero = {
  key: 'rat',
  words: ['rat'],
  kindOf: ['possum', 'opossum'],
  kind: 'animal',
  height: 0.15,
  facing: 'right',
  samples: ['a rat', 'a rat in the sewer', 'a brown rat'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(RAT, options),
};
