import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import type { Species } from '../rigs/quadruped/species.ts';
import { LLAMA } from './llama.ts';

const ALPACA: Species = {
  ...LLAMA,
  neck: { length: 86, angle: 1.3, base: 38, top: 32 },
  profile: { ...LLAMA.profile!, depth: [0.3, 0.17, 0.14], forelock: [250, 244, 234] },
  front: { ...LLAMA.front!, tuft: [250, 244, 234] },
  coat: { main: [244, 236, 222] },
};

export const alpaca: Hero = {
  key: 'alpaca',
  words: ['alpaca'],
  kind: 'animal',
  height: 1.4,
  facing: 'right',
  samples: ['an alpaca', 'two alpacas in a meadow', 'a fluffy alpaca'],
  forms: 2,
  poses: HOOFED,
  homes: ['mountains'],
  draw: (options) => drawQuadruped(ALPACA, options),
};
