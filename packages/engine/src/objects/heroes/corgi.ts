import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const CORGI: Species = {
  ...CANINE,
  length: 150,
  hip: 86,
  shoulder: 86,
  trunk: [42, 38, 44, 46],
  legs: [24, 15, 13],
  head: 52,
  neck: { ...CANINE.neck, length: 52 },
  face: {
    ...DOG_FACE,
    skull: [0.8, 0.96, 0.5],
    ruff: 0.14,
    marks: ['pale-cheeks', 'blaze'],
    pale: [254, 248, 240],
    muzzle: { ...DOG_FACE.muzzle, reach: 0.42, colour: [254, 248, 240] },
    ears: { ...DOG_FACE.ears, size: 0.64, apart: 0.6, lean: 0.34 },
    mouth: 'tongue',
  },
  tail: { kind: 'puff', length: 20, width: 18, angle: 0.5, tip: [252, 240, 224] },
  coat: {
    main: [222, 148, 78],
    belly: [254, 248, 240],
    chest: [254, 248, 240],
    socks: { colour: [254, 248, 240], height: 0.6 },
  },
};

export const corgi: Hero = {
  key: 'corgi',
  words: ['corgi', 'welsh corgi'],
  kindOf: ['dachshund', 'sausage dog', 'wiener dog', 'short dog'],
  kind: 'animal',
  height: 0.45,
  facing: 'right',
  samples: ['a corgi', 'a corgi running', 'a smiling corgi sitting'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(CORGI, options),
};
