import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { ELEPHANT_FACE, HEAVY } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const MAMMOTH: Species = {
  ...HEAVY,
  length: 150,
  hip: 158,
  shoulder: 170,
  trunk: [78, 80, 90, 82],
  hump: 'shoulder',
  neck: { length: 46, angle: 0.6, base: 70, top: 58 },
  head: 66,
  face: { ...ELEPHANT_FACE, ears: { ...ELEPHANT_FACE.ears, size: 0.62 }, tusks: true, tuft: [92, 58, 38] },
  coat: { main: [128, 84, 56] },
  fur: 'shaggy',
};

export const mammoth: Hero = {
  key: 'mammoth',
  words: ['mammoth', 'woolly mammoth'],
  kindOf: ['mastodon'],
  kind: 'animal',
  height: 3.3,
  facing: 'right',
  samples: ['a mammoth', 'a woolly mammoth in the snow', 'a herd of mammoths'],
  forms: 2,
  poses: HOOFED,
  homes: ['snow'],
  draw: (options) => drawQuadruped(MAMMOTH, options),
};
