import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BIG_CAT, BIG_CAT_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const TIGER: Species = {
  ...BIG_CAT,
  face: { ...BIG_CAT_FACE, ruff: 0.22, marks: ['pale-cheeks', 'tiger'], mark: [48, 38, 38] },
  tail: { ...BIG_CAT.tail, rings: [48, 38, 38] },
  coat: {
    main: [236, 142, 54],
    belly: [254, 246, 232],
    chest: [254, 246, 232],
    pattern: 'tiger',
    mark: [48, 38, 38],
  },
};

export const tiger: Hero = {
  key: 'tiger',
  words: ['tiger', 'bengal tiger', 'siberian tiger', 'tigress', 'white tiger'],
  kind: 'animal',
  height: 1.15,
  facing: 'right',
  samples: ['a tiger', 'a tiger walking in the jungle', 'a sleeping tiger'],
  forms: 2,
  poses: PAWED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(TIGER, options),
};
