import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const BEAGLE: Species = {
  ...CANINE,
  hip: 122,
  shoulder: 124,
  face: {
    ...DOG_FACE,
    marks: ['blaze'],
    muzzle: { ...DOG_FACE.muzzle, width: 0.42, height: 0.36, reach: 0.46, colour: [252, 246, 238] },
    ears: { kind: 'lop', size: 0.62, apart: 0.7, y: -0.44, lean: 0.06, colour: [150, 88, 48] },
    mouth: 'tongue',
  },
  tail: { kind: 'cat', length: 92, width: 10, angle: 0.7, tip: [252, 246, 238] },
  coat: {
    main: [198, 128, 72],
    belly: [252, 246, 238],
    chest: [252, 246, 238],
    socks: { colour: [252, 246, 238], height: 0.5 },
    pattern: 'saddle',
    mark: [58, 48, 46],
  },
};

export const beagle: Hero = {
  key: 'beagle',
  words: ['beagle', 'basset hound', 'foxhound'],
  kindOf: ['basset', 'bloodhound'],
  kind: 'animal',
  height: 0.6,
  facing: 'right',
  samples: ['a beagle', 'a beagle running', 'a sitting beagle'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(BEAGLE, options),
};
