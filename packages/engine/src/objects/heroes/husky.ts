import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const HUSKY: Species = {
  ...CANINE,
  face: {
    ...DOG_FACE,
    ruff: 0.3,
    marks: ['husky'],
    pale: [250, 248, 246],
    muzzle: { ...DOG_FACE.muzzle, colour: [250, 248, 246], reach: 0.42 },
    eyes: { ...DOG_FACE.eyes, iris: [112, 176, 226] },
    ears: { ...DOG_FACE.ears, size: 0.46 },
  },
  mane: { kind: 'ruff', colour: [244, 242, 242] },
  tail: { ...CANINE.tail, angle: 0.75, width: 19, tip: [248, 246, 246] },
  coat: {
    main: [104, 110, 122],
    belly: [246, 244, 244],
    chest: [246, 244, 244],
    socks: { colour: [246, 244, 244], height: 0.55 },
  },
  fur: 'shaggy',
};

export const husky: Hero = {
  key: 'husky',
  words: ['husky', 'siberian husky', 'malamute', 'sled dog'],
  kindOf: ['samoyed', 'akita', 'shiba inu', 'shiba', 'spitz', 'chow chow'],
  kind: 'animal',
  height: 0.8,
  facing: 'right',
  samples: ['a husky', 'a husky running in the snow', 'a husky sitting'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(HUSKY, options),
};
