import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { PIG_FACE, SWINE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const WILD_BOAR: Species = {
  ...SWINE,
  hip: 100,
  shoulder: 104,
  trunk: [48, 52, 60, 58],
  hump: 'shoulder',
  legs: [28, 13, 10.5],
  face: {
    ...PIG_FACE,
    muzzle: { ...PIG_FACE.muzzle, reach: 0.6 },
    nose: { ...PIG_FACE.nose, colour: [150, 112, 104] },
    ears: { ...PIG_FACE.ears, inner: [120, 92, 84] },
    tusks: true,
  },
  tail: { kind: 'tuft', length: 46, width: 4, angle: -0.7 },
  coat: { main: [108, 88, 76], socks: { colour: [66, 54, 50], height: 0.5 } },
  fur: 'shaggy',
};

export const boar: Hero = {
  key: 'wild-boar',
  words: ['boar', 'wild boar', 'wild pig'],
  kindOf: ['warthog', 'javelina', 'razorback'],
  kind: 'animal',
  height: 1.0,
  facing: 'right',
  samples: ['a wild boar', 'a boar running through the forest', 'a boar eating'],
  forms: 2,
  poses: HOOFED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(WILD_BOAR, options),
};
