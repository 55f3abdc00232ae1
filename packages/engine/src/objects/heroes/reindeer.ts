import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { DEER } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const REINDEER: Species = {
  ...DEER,
  trunk: [46, 45, 50, 48],
  legs: [29, 13, 11],
  neck: { length: 70, angle: 0.72, base: 42, top: 27 },
  profile: {
    ...DEER.profile!,
    depth: [0.23, 0.18, 0.15],
    horns: { kind: 'reindeer', size: 0.9, colour: [190, 154, 110] },
  },
  front: { ...DEER.front!, horns: { kind: 'reindeer', size: 1.2, colour: [190, 154, 110] } },
  mane: { kind: 'ruff', colour: [240, 230, 216] },
  coat: {
    main: [134, 104, 82],
    belly: [226, 214, 198],
    chest: [240, 230, 216],
    socks: { colour: [236, 226, 212], height: 0.3 },
  },
};

export const reindeer: Hero = {
  key: 'reindeer',
  words: ['reindeer', 'caribou', 'rudolph'],
  kind: 'animal',
  height: 1.9,
  facing: 'right',
  samples: ['a reindeer', 'a reindeer in the snow', 'a reindeer flying'],
  forms: 2,
  poses: HOOFED,
  homes: ['snow'],
  draw: (options) => drawQuadruped(REINDEER, options),
};
