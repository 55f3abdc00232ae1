import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { HEAVY } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const SAUROPOD: Species = {
  ...HEAVY,
  length: 150,
  hip: 128,
  shoulder: 130,
  trunk: [60, 66, 66, 58],
  arch: 8,
  legs: [36, 25, 23],
  neck: { length: 190, angle: 1.0, base: 46, top: 19 },
  head: 36,
  face: {
    skull: [0.76, 0.84, 0.6],
    chinY: 0.8,
    muzzle: { width: 0.5, height: 0.4, y: 0.4, reach: 0.4 },
    nose: { kind: 'nostrils', size: 0.26, colour: [60, 60, 50] },
    eyes: { apart: 0.44, y: -0.16, size: 0.2 },
    ears: { kind: 'round', size: 0.02, apart: 0, y: 0 },
    mouth: 'plain',
  },
  tail: { kind: 'taper', length: 220, width: 32, angle: -0.22 },
  coat: { main: [110, 158, 176], belly: [226, 232, 210], pattern: 'back', mark: [74, 116, 140] },
  fur: 'scales',
};

export const sauropod: Hero = {
  key: 'sauropod',
  words: [
    'long neck dinosaur',
    'brontosaurus',
    'brachiosaurus',
    'diplodocus',
    'sauropod',
    'long-necked dinosaur',
  ],
  kindOf: ['apatosaurus', 'loch ness monster', 'nessie'],
  kind: 'animal',
  height: 6.0,
  facing: 'right',
  samples: ['a brontosaurus', 'a long neck dinosaur eating leaves', 'a sauropod by a lake'],
  forms: 2,
  poses: HOOFED,
  homes: ['jungle'],
  draw: (options) => drawQuadruped(SAUROPOD, options),
};
