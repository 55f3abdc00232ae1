import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const GREY_WOLF: Species = {
  ...CANINE,
  face: {
    ...DOG_FACE,
    skull: [0.8, 0.98, 0.46],
    ruff: 0.42,
    marks: ['pale-cheeks'],
    pale: [236, 232, 226],
    muzzle: { ...DOG_FACE.muzzle, width: 0.34, height: 0.28, reach: 0.72, colour: [228, 224, 218] },
    eyes: { ...DOG_FACE.eyes, size: 0.145, iris: [226, 182, 74] },
    ears: { ...DOG_FACE.ears, size: 0.5 },
  },
  mane: { kind: 'ruff', colour: [196, 194, 192] },
  tail: { ...CANINE.tail, angle: -0.6, tip: [66, 64, 70] },
  coat: {
    main: [136, 138, 146],
    belly: [224, 220, 214],
    chest: [222, 218, 214],
    pattern: 'back',
    mark: [82, 84, 94],
    socks: { colour: [214, 208, 200], height: 0.5 },
  },
  fur: 'shaggy',
};

export const greyWolf: Hero = {
  key: 'grey-wolf',
  words: ['wolf', 'grey wolf', 'gray wolf', 'timber wolf'],
  kindOf: ['coyote', 'jackal', 'werewolf', 'dire wolf', 'dingo'],
  kind: 'animal',
  height: 1.1,
  facing: 'right',
  samples: ['a wolf', 'a wolf walking through the snow', 'a wolf running in the forest'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(GREY_WOLF, options),
};
