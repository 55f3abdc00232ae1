import type { Hero } from '../hero.ts';
import { PAWED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { SMALL } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const RABBIT: Species = {
  ...SMALL,
  face: {
    ...SMALL.face!,
    skull: [0.72, 0.92, 0.5],
    muzzle: { ...SMALL.face!.muzzle, colour: [252, 246, 238] },
    eyes: { apart: 0.5, y: -0.06, size: 0.19 },
    ears: { kind: 'long', size: 0.62, apart: 0.34, y: -0.72, lean: 0.14 },
    mouth: 'plain',
  },
  tail: { kind: 'puff', length: 20, width: 16, angle: 0.4, tip: [255, 252, 248] },
  coat: { main: [186, 152, 116], belly: [250, 244, 234], chest: [250, 244, 234] },
};

export const rabbit: Hero = {
  key: 'rabbit',
  words: ['rabbit', 'bunny', 'bunny rabbit', 'easter bunny', 'cottontail'],
  kindOf: ['lop rabbit', 'guinea pig', 'chinchilla'],
  kind: 'animal',
  height: 0.42,
  facing: 'right',
  samples: ['a rabbit', 'a white bunny in the grass', 'two rabbits'],
  forms: 2,
  poses: PAWED,
  homes: ['meadow'],
  draw: (options) => drawQuadruped(RABBIT, options),
};
