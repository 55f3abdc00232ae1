import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BEAR } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const BROWN_BEAR: Species = {
  ...BEAR,
  coat: { main: [138, 90, 54], belly: [150, 104, 66] },
};

export const bear: Hero = {
  key: 'brown-bear',
  words: ['bear', 'brown bear', 'grizzly', 'grizzly bear'],
  kind: 'animal',
  height: 1.5,
  facing: 'right',
  samples: ['a bear', 'a bear walking through the forest', 'a sleeping bear'],
  forms: 2,
  poses: PAWED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(BROWN_BEAR, options),
};
