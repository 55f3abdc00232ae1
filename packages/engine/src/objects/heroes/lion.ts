import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BIG_CAT, BIG_CAT_FACE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const LION: Species = {
  ...BIG_CAT,
  face: { ...BIG_CAT_FACE, mouth: 'plain' },
  mane: { kind: 'lion', colour: [158, 88, 38] },
  tail: { kind: 'tuft', length: 130, width: 8, angle: -0.2, tip: [128, 74, 36] },
  coat: { main: [222, 170, 94], belly: [244, 216, 164] },
};

export const lion: Hero = {
  key: 'lion-body',
  words: ['lion', 'king of the jungle'],
  kind: 'animal',
  height: 1.3,
  facing: 'right',
  samples: ['a lion', 'a lion lying on a rock', 'a roaring lion'],
  forms: 2,
  poses: PAWED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(LION, options),
};
