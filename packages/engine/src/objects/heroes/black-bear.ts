import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BEAR } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const BLACK_BEAR: Species = {
  ...BEAR,
  coat: { main: [66, 60, 64] },
};

export const blackBear: Hero = {
  key: 'black-bear',
  words: ['black bear'],
  kindOf: ['sun bear'],
  kind: 'animal',
  height: 1.3,
  facing: 'right',
  samples: ['a black bear', 'a black bear sitting', 'a black bear walking'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(BLACK_BEAR, options),
};
