import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { DEER } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const FAWN: Species = {
  ...DEER,
  coat: { ...DEER.coat, pattern: 'fawn' },
};

export const fawn: Hero = {
  key: 'fawn',
  words: ['fawn', 'bambi'],
  kindOf: ['roe kid'],
  kind: 'animal',
  height: 0.8,
  facing: 'right',
  samples: ['a fawn', 'a fawn lying in the grass', 'a sleeping fawn'],
  forms: 2,
  poses: HOOFED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(FAWN, { ...options, age: 'young' }),
};
