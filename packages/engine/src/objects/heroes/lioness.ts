import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BIG_CAT } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const LIONESS: Species = {
  ...BIG_CAT,
  tail: { kind: 'tuft', length: 130, width: 8, angle: -0.2, tip: [128, 74, 36] },
  coat: { main: [218, 172, 106], belly: [244, 220, 172] },
};

export const lioness: Hero = {
  key: 'lioness',
  words: ['lioness', 'female lion'],
  kindOf: ['puma', 'cougar', 'mountain lion', 'caracal', 'panther cat'],
  kind: 'animal',
  height: 1.1,
  facing: 'right',
  samples: ['a lioness', 'a lioness running', 'a lioness with cubs'],
  forms: 2,
  poses: PAWED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(LIONESS, options),
};
