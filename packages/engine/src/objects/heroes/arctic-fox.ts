import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const ARCTIC_FOX: Species = {
  ...CANINE,
  length: 132,
  hip: 108,
  shoulder: 108,
  trunk: [33, 30, 36, 36],
  legs: [22, 10, 9],
  neck: { length: 50, angle: 0.8, base: 32, top: 28 },
  head: 46,
  face: {
    ...DOG_FACE,
    skull: [0.78, 1.0, 0.36],
    cheekY: 0.16,
    ruff: 0.4,
    chinY: 0.74,
    marks: ['pale-cheeks'],
    pale: [255, 255, 255],
    muzzle: { width: 0.26, height: 0.22, y: 0.42, reach: 0.7, colour: [252, 252, 252] },
    nose: { kind: 'dog', size: 0.12, colour: [42, 34, 36] },
    eyes: { apart: 0.4, y: -0.1, size: 0.165 },
    ears: { ...DOG_FACE.ears, size: 0.46, apart: 0.54, lean: 0.24 },
  },
  tail: { kind: 'bushy', length: 136, width: 23, angle: -0.1, tip: [255, 255, 255] },
  coat: { main: [238, 240, 244], belly: [250, 250, 252], chest: [252, 252, 254] },
};

export const arcticFox: Hero = {
  key: 'arctic-fox',
  words: ['arctic fox', 'white fox', 'polar fox', 'snow fox'],
  kind: 'animal',
  height: 0.65,
  facing: 'right',
  samples: ['an arctic fox', 'an arctic fox in the snow', 'a sleeping arctic fox'],
  forms: 2,
  poses: PAWED,
  homes: ['snow'],
  draw: (options) => drawQuadruped(ARCTIC_FOX, options),
};
