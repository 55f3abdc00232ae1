import type { Hero } from '../hero.ts';
import { FLIGHTLESS } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const OSTRICH: BirdSpecies = {
  length: 124,
  depth: 54,
  tilt: 0.16,
  head: 20,
  neck: { length: 132, angle: 1.36, radius: 10, bow: 0.06 },
  beak: { kind: 'flat', length: 0.9, height: 0.36, colour: [232, 170, 130] },
  legs: { length: 112, width: 6.4, colour: [236, 186, 170], foot: 'toes' },
  tail: { kind: 'plume', length: 60, colour: [244, 240, 236] },
  wing: { colour: [62, 58, 62], tip: [246, 242, 238], size: 1.05 },
  coat: { main: [70, 66, 70], head: [236, 196, 178] },
  eye: { size: 0.3 },
  front: false,
};

export const ostrich: Hero = {
  key: 'ostrich',
  words: ['ostrich', 'emu'],
  kindOf: ['rhea', 'cassowary'],
  kind: 'animal',
  height: 2.3,
  facing: 'right',
  samples: ['an ostrich', 'an ostrich running', 'two ostriches in the savanna'],
  forms: 2,
  poses: FLIGHTLESS,
  homes: ['savanna'],
  draw: (options) => drawBird(OSTRICH, options),
};
