import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BEAR, BEAR_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const KOALA: Species = {
  ...BEAR,
  length: 84,
  hip: 70,
  shoulder: 72,
  trunk: [48, 48, 48, 44],
  legs: [28, 17, 15],
  head: 56,
  neck: { length: 40, angle: 0.7, base: 42, top: 40 },
  face: {
    ...BEAR_FACE,
    skull: [0.84, 0.98, 0.62],
    muzzle: { width: 0.3, height: 0.3, y: 0.28, reach: 0.06, colour: [176, 174, 180] },
    nose: { kind: 'koala', size: 0.25, colour: [50, 46, 52] },
    eyes: { apart: 0.44, y: -0.1, size: 0.14 },
    ears: { kind: 'fan', size: 0.58, apart: 0.92, y: -0.4, lean: 0.5, inner: [240, 226, 228] },
  },
  coat: { main: [158, 156, 164], belly: [232, 230, 232], chest: [236, 234, 236] },
};

export const koala: Hero = {
  key: 'koala-bear',
  words: ['koala', 'koala bear'],
  kindOf: ['wombat'],
  kind: 'animal',
  height: 0.7,
  facing: 'right',
  samples: ['a koala', 'a koala in a eucalyptus tree', 'a sleeping koala'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(KOALA, options),
};
