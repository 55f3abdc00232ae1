import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const GORILLA: Species = {
  ...SMALL,
  length: 108,
  hip: 112,
  shoulder: 136,
  trunk: [54, 54, 64, 64],
  legs: [34, 24, 20],
  neck: { length: 52, angle: 0.9, base: 50, top: 44 },
  head: 50,
  face: {
    skull: [0.82, 0.92, 0.56],
    cheekY: 0.1,
    chinY: 0.84,
    marks: ['heart'],
    pale: [104, 98, 104],
    muzzle: { width: 0.44, height: 0.3, y: 0.44, reach: 0.22, colour: [112, 106, 112] },
    nose: { kind: 'nostrils', size: 0.16, colour: [80, 54, 48] },
    eyes: { apart: 0.34, y: -0.1, size: 0.17 },
    ears: { kind: 'round', size: 0.42, apart: 0.96, y: 0.0, lean: 0.9, inner: [96, 88, 94] },
    mouth: 'plain',
  },
  tail: { kind: 'stub', length: 4, width: 4, angle: 0 },
  coat: { main: [72, 70, 78], pattern: 'back', mark: [150, 150, 158] },
  fur: 'shaggy',
};

export const gorilla: Hero = {
  key: 'gorilla',
  words: ['gorilla', 'silverback', 'king kong', 'ape'],
  kindOf: ['bigfoot', 'sasquatch', 'yeti'],
  kind: 'animal',
  height: 1.7,
  facing: 'right',
  samples: ['a gorilla', 'a gorilla sitting in the jungle', 'a silverback gorilla'],
  forms: 2,
  poses: PAWED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(GORILLA, options),
};
