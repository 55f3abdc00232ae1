import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import type { Species } from '../rigs/quadruped/species.ts';
import { darker } from '../rigs/quadruped/tones.ts';

const DRAGON: Species = {
  length: 148,
  hip: 116,
  shoulder: 122,
  trunk: [54, 52, 58, 54],
  arch: 4,
  legs: [38, 19, 16],
  foot: 'claw',
  neck: { length: 118, angle: 1.06, base: 44, top: 27 },
  head: 52,
  face: {
    skull: [0.76, 0.9, 0.52],
    cheekY: 0.06,
    chinY: 0.82,
    ruff: 0.3,
    muzzle: { width: 0.52, height: 0.36, y: 0.44, reach: 0.62 },
    nose: { kind: 'nostrils', size: 0.3, colour: [40, 60, 40] },
    eyes: { apart: 0.42, y: -0.16, size: 0.2, iris: [252, 200, 60], pupil: 'slit' },
    ears: { kind: 'cat', size: 0.42, apart: 0.84, y: -0.34, lean: 1.0, inner: [246, 196, 110] },
    horns: { kind: 'goat', size: 0.72, colour: [240, 224, 186] },
    mouth: 'plain',
  },
  tail: { kind: 'dragon', length: 190, width: 25, angle: -0.12 },
  coat: { main: [86, 164, 92], belly: [250, 226, 150], chest: [250, 226, 150] },
  fur: 'scales',
  ridge: { colour: [240, 150, 60], size: 17 },
  wings: { kind: 'skin', colour: [232, 128, 66] },
};

export const dragon: Hero = {
  key: 'dragon',
  words: ['dragon', 'wyvern', 'fire dragon', 'chinese dragon'],
  kindOf: ['drake', 'hydra', 'monster dragon'],
  kind: 'animal',
  height: 4.0,
  facing: 'right',
  samples: ['a dragon', 'a red dragon flying over a castle', 'a sleeping green dragon'],
  forms: 2,
  poses: [...PAWED, 'flying'],
  draw: (options) =>
    drawQuadruped(
      options.colour ? { ...DRAGON, wings: { kind: 'skin', colour: darker(options.colour, 0.2) } } : DRAGON,
      options,
    ),
};
