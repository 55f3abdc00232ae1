import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { ELEPHANT_FACE, HEAVY } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const ELEPHANT: Species = {
  ...HEAVY,
  length: 150,
  hip: 164,
  shoulder: 168,
  trunk: [80, 82, 86, 76],
  neck: { length: 46, angle: 0.5, base: 66, top: 56 },
  head: 66,
  face: ELEPHANT_FACE,
  coat: { main: [156, 160, 172] },
};

export const elephant: Hero = {
  key: 'elephant',
  words: ['elephant', 'african elephant', 'asian elephant', 'jumbo'],
  kind: 'animal',
  height: 3.0,
  facing: 'right',
  samples: ['an elephant', 'an elephant walking in the savanna', 'a baby elephant'],
  forms: 2,
  poses: HOOFED,
  homes: ['savanna'],
  draw: (options) => drawQuadruped(ELEPHANT, options),
};
