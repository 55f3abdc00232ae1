import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { BOVINE, COW_FACE, COW_HEAD } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

export const LLAMA: Species = {
  ...BOVINE,
  length: 118,
  hip: 142,
  shoulder: 142,
  trunk: [47, 46, 49, 46],
  legs: [29, 15, 11],
  neck: { length: 106, angle: 1.32, base: 36, top: 26 },
  head: 68,
  nod: 0.24,
  profile: {
    ...COW_HEAD,
    depth: [0.26, 0.18, 0.15],
    muzzle: [248, 236, 218],
    muzzleFrom: 0.62,
    nose: 'split',
    eye: { x: 0.3, y: -0.08, size: 0.09 },
    ears: { kind: 'long', size: 0.2, apart: 0.02, y: -0.2, lean: -0.15 },
    forelock: [214, 182, 142],
  },
  front: {
    ...COW_FACE,
    skull: [0.58, 0.6, 0.44],
    muzzle: { width: 0.38, height: 0.3, y: 0.56, reach: 0.1, colour: [250, 238, 222] },
    nose: { kind: 'rabbit', size: 0.12, colour: [112, 84, 76] },
    eyes: { apart: 0.42, y: -0.1, size: 0.17 },
    ears: { kind: 'long', size: 0.42, apart: 0.4, y: -0.66, lean: 0.2 },
    tuft: [226, 196, 156],
  },
  tail: { kind: 'puff', length: 20, width: 20, angle: 0.3 },
  coat: { main: [226, 196, 156], belly: [246, 232, 210], chest: [246, 232, 210] },
  fur: 'wool',
};

export const llama: Hero = {
  key: 'llama',
  words: ['llama', 'lama'],
  kindOf: ['vicuna', 'guanaco'],
  kind: 'animal',
  height: 1.7,
  facing: 'right',
  samples: ['a llama', 'three llamas in the desert', 'a white llama'],
  forms: 2,
  poses: HOOFED,
  homes: ['mountains'],
  draw: (options) => drawQuadruped(LLAMA, options),
};
