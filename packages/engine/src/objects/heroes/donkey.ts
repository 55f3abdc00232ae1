import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const DONKEY: Species = {
  ...BOVINE,
  length: 132,
  hip: 158,
  shoulder: 156,
  trunk: [47, 46, 50, 48],
  legs: [31, 14, 11],
  foot: 'hoof',
  neck: { length: 72, angle: 0.86, base: 40, top: 26 },
  head: 96,
  profile: {
    ...COW_HEAD,
    depth: [0.21, 0.17, 0.15],
    muzzle: [240, 232, 220],
    muzzleFrom: 0.68,
    eye: { x: 0.27, y: -0.06, size: 0.066 },
    ears: { kind: 'long', size: 0.2, apart: 0.0, y: -0.18, lean: -0.3 },
  },
  front: {
    ...COW_FACE,
    skull: [0.54, 0.58, 0.42],
    muzzle: { width: 0.42, height: 0.38, y: 0.84, reach: 0.1, colour: [242, 234, 222] },
    nose: { kind: 'nostrils', size: 0.3, colour: [70, 60, 58] },
    ears: { kind: 'long', size: 0.46, apart: 0.36, y: -0.7, lean: 0.25 },
  },
  mane: { kind: 'brush', colour: [66, 60, 60] },
  tail: { kind: 'tuft', length: 100, width: 5.5, angle: -0.6, tip: [66, 60, 60] },
  coat: { main: [150, 146, 146], belly: [232, 226, 218] },
};

export const donkey: Hero = {
  key: 'donkey',
  words: ['donkey', 'burro', 'mule', 'ass'],
  kind: 'animal',
  height: 1.5,
  facing: 'right',
  samples: ['a donkey', 'a grey donkey', 'a donkey eating grass'],
  forms: 2,
  poses: HOOFED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(DONKEY, options),
};
