import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import type { Species } from '../rigs/quadruped/species.ts';
import { SHEEP } from './sheep.ts';

const RAM: Species = {
  ...SHEEP,
  length: 112,
  hip: 108,
  shoulder: 108,
  profile: { ...SHEEP.profile!, horns: { kind: 'ram', size: 0.42, colour: [206, 178, 134] } },
  front: { ...SHEEP.front!, horns: { kind: 'ram', size: 0.62, colour: [206, 178, 134] } },
  coat: { main: [226, 210, 184], socks: { colour: [96, 80, 72], height: 0.62 } },
};

export const ram: Hero = {
  key: 'ram',
  words: ['ram', 'bighorn sheep', 'mouflon'],
  kindOf: ['ibex', 'bighorn'],
  kind: 'animal',
  height: 1.15,
  facing: 'right',
  samples: ['a ram', 'a ram on a mountain', 'a ram standing on a rock'],
  forms: 2,
  poses: HOOFED,
  homes: ['mountains'],
  draw: (options) => drawQuadruped(RAM, options),
};
