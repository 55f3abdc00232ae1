import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { HEAVY } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const STEGOSAURUS: Species = {
  ...HEAVY,
  length: 150,
  hip: 120,
  shoulder: 92,
  trunk: [62, 66, 58, 46],
  arch: 16,
  legs: [36, 22, 20],
  neck: { length: 66, angle: 0.1, base: 38, top: 26 },
  head: 36,
  face: {
    skull: [0.76, 0.84, 0.56],
    chinY: 0.8,
    muzzle: { width: 0.48, height: 0.4, y: 0.4, reach: 0.5 },
    nose: { kind: 'nostrils', size: 0.26, colour: [60, 60, 50] },
    eyes: { apart: 0.44, y: -0.16, size: 0.2 },
    ears: { kind: 'round', size: 0.02, apart: 0, y: 0 },
    mouth: 'plain',
  },
  tail: { kind: 'taper', length: 150, width: 32, angle: -0.2 },
  coat: { main: [120, 154, 106], belly: [230, 226, 184] },
  fur: 'scales',
  ridge: { colour: [226, 136, 74], size: 40 },
};

export const stegosaurus: Hero = {
  key: 'stegosaurus',
  words: ['stegosaurus'],
  kind: 'animal',
  height: 2.8,
  facing: 'right',
  samples: ['a stegosaurus', 'a stegosaurus walking', 'a green stegosaurus'],
  forms: 2,
  poses: HOOFED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(STEGOSAURUS, options),
};
