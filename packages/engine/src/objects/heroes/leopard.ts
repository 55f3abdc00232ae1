import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BIG_CAT, BIG_CAT_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const LEOPARD: Species = {
  ...BIG_CAT,
  length: 174,
  trunk: [42, 38, 45, 46],
  head: 48,
  face: { ...BIG_CAT_FACE, marks: ['spots'], mark: [62, 44, 36] },
  tail: { ...BIG_CAT.tail, rings: [62, 44, 36] },
  coat: {
    main: [232, 182, 102],
    belly: [254, 244, 224],
    chest: [254, 244, 224],
    pattern: 'rosettes',
    mark: [62, 44, 36],
  },
};

export const leopard: Hero = {
  key: 'leopard',
  words: ['leopard', 'jaguar', 'ocelot'],
  kindOf: ['snow leopard', 'lynx', 'bobcat', 'wildcat'],
  kind: 'animal',
  height: 0.95,
  facing: 'right',
  samples: ['a leopard', 'a leopard lying on a branch', 'a leopard jumping'],
  forms: 2,
  poses: PAWED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(LEOPARD, options),
};
