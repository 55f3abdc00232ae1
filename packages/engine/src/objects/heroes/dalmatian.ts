import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { CANINE, DOG_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const DALMATIAN: Species = {
  ...CANINE,
  face: {
    ...DOG_FACE,
    marks: ['spots'],
    mark: [52, 48, 50],
    muzzle: { ...DOG_FACE.muzzle, width: 0.42, height: 0.36, reach: 0.46 },
    ears: { kind: 'flop', size: 0.68, apart: 0.66, y: -0.5, lean: 0.1, colour: [58, 52, 54] },
    mouth: 'tongue',
  },
  tail: { kind: 'cat', length: 104, width: 8, angle: 0.35 },
  coat: { main: [248, 246, 242], pattern: 'spots', mark: [52, 48, 50] },
};

export const dalmatian: Hero = {
  key: 'dalmatian',
  words: ['dalmatian', 'spotted dog', 'fire dog'],
  kindOf: ['greyhound', 'whippet', 'spaniel'],
  kind: 'animal',
  height: 0.78,
  facing: 'right',
  samples: ['a dalmatian', 'a dalmatian sitting', 'a dalmatian running'],
  forms: 2,
  poses: PAWED,
  draw: (options) => drawQuadruped(DALMATIAN, options),
};
