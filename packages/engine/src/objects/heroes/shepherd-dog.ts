import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const SHEPHERD_DOG: Species = {
  ...CANINE,
  face: {
    ...DOG_FACE,
    ears: { ...DOG_FACE.ears, size: 0.58, colour: [92, 66, 50], inner: [120, 90, 80] },
    muzzle: { ...DOG_FACE.muzzle, colour: [70, 54, 48] },
    marks: ['tan-brows'],
    pale: [226, 176, 118],
    mouth: 'tongue',
  },
  mane: { kind: 'ruff', colour: [186, 130, 78] },
  tail: { ...CANINE.tail, angle: -0.3, tip: [62, 50, 46] },
  coat: {
    main: [196, 140, 86],
    chest: [214, 164, 110],
    pattern: 'saddle',
    mark: [56, 48, 46],
    socks: { colour: [216, 166, 112], height: 0.4 },
  },
};

export const shepherdDog: Hero = {
  key: 'shepherd-dog',
  words: ['german shepherd', 'alsatian', 'shepherd dog', 'sheepdog', 'police dog'],
  kindOf: ['rottweiler', 'doberman', 'border collie', 'collie', 'malinois', 'guard dog'],
  kind: 'animal',
  height: 0.85,
  facing: 'right',
  samples: ['a german shepherd', 'a sheepdog running', 'a german shepherd sitting'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(SHEPHERD_DOG, options),
};
