import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const OTTER: Species = {
  ...SMALL,
  length: 118,
  hip: 62,
  shoulder: 64,
  trunk: [34, 34, 34, 32],
  legs: [20, 12, 11],
  neck: { length: 46, angle: 0.8, base: 31, top: 28 },
  head: 38,
  face: {
    ...SMALL.face!,
    skull: [0.82, 1.0, 0.6],
    muzzle: { ...SMALL.face!.muzzle, width: 0.42, height: 0.28, colour: [226, 200, 168] },
    nose: { kind: 'dog', size: 0.16, colour: [50, 38, 36] },
    eyes: { apart: 0.46, y: -0.12, size: 0.15 },
    ears: { kind: 'round', size: 0.22, apart: 0.82, y: -0.42, lean: 0.6 },
  },
  tail: { kind: 'taper', length: 112, width: 14, angle: -0.2 },
  coat: { main: [122, 84, 58], belly: [214, 184, 150], chest: [222, 196, 164] },
};

export const otter: Hero = {
  key: 'otter',
  words: ['otter', 'river otter', 'sea otter'],
  kindOf: ['mink', 'mongoose', 'meerkat', 'marten'],
  kind: 'animal',
  height: 0.4,
  facing: 'right',
  samples: ['an otter', 'an otter by a river', 'two otters'],
  forms: 2,
  poses: PAWED,
  homes: ['river'],
  draw: (options) => drawQuadruped(OTTER, options),
};
