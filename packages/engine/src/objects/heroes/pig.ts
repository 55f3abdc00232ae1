import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SWINE } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const PIG: Species = { ...SWINE };

export const pig: Hero = {
  key: 'pig',
  words: ['pig', 'piggy', 'hog', 'sow', 'swine'],
  kindOf: ['pot bellied pig'],
  kind: 'animal',
  height: 0.85,
  facing: 'right',
  samples: ['a pig', 'a pink pig in the mud', 'a sleeping pig'],
  forms: 2,
  poses: [...HOOFED, 'sitting'],
  homes: ['meadow'],
  draw: (options) => drawQuadruped(PIG, options),
};
