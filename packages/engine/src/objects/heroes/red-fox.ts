import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const RED_FOX: Species = {
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
    pale: [255, 246, 234],
    muzzle: { width: 0.26, height: 0.22, y: 0.42, reach: 0.7, colour: [255, 246, 234] },
    nose: { kind: 'dog', size: 0.12, colour: [42, 34, 36] },
    eyes: { apart: 0.4, y: -0.1, size: 0.165, iris: [206, 150, 60] },
    ears: { ...DOG_FACE.ears, size: 0.6, apart: 0.54, lean: 0.24, tip: [58, 42, 40] },
  },
  tail: { kind: 'bushy', length: 136, width: 23, angle: -0.1, tip: [255, 248, 238] },
  coat: {
    main: [224, 112, 44],
    belly: [252, 238, 220],
    chest: [255, 246, 234],
    socks: { colour: [62, 44, 42], height: 0.5 },
  },
};

export const redFox: Hero = {
  key: 'red-fox',
  words: ['fox', 'red fox', 'vixen', 'foxes'],
  kind: 'animal',
  height: 0.75,
  facing: 'right',
  samples: ['a fox', 'a fox jumping over a log', 'a sleeping fox'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(RED_FOX, options),
};
