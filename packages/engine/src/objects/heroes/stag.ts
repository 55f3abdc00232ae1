import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import { DEER } from '../rigs/quadruped/builds.ts';
import type { Species } from '../rigs/quadruped/species.ts';

const STAG: Species = {
  ...DEER,
  trunk: [44, 42, 49, 48],
  neck: { ...DEER.neck, base: 42, top: 26 },
  profile: { ...DEER.profile!, horns: { kind: 'stag', size: 0.84, colour: [176, 138, 96] } },
  front: { ...DEER.front!, horns: { kind: 'stag', size: 1.2, colour: [176, 138, 96] } },
  mane: { kind: 'ruff', colour: [130, 86, 54] },
  coat: { main: [166, 106, 62], belly: [226, 198, 164] },
};

export const stag: Hero = {
  key: 'stag',
  words: ['stag', 'buck', 'hart', 'red deer', 'elk'],
  kindOf: ['wapiti'],
  kind: 'animal',
  height: 2.0,
  facing: 'right',
  samples: ['a stag', 'a stag on a hill at sunrise', 'a stag running'],
  forms: 2,
  poses: HOOFED,
  homes: ['forest'],
  draw: (options) => drawQuadruped(STAG, options),
};
