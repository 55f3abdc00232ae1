import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';
import { DUCK } from './duck.ts';

const WHITE_DUCK: BirdSpecies = {
  ...DUCK,
  tail: { kind: 'short', length: 34, colour: [240, 238, 232] },
  wing: { colour: [246, 244, 238], tip: [228, 226, 220] },
  coat: { main: [252, 250, 246] },
};

export const whiteDuck: Hero = {
  key: 'white-duck',
  words: ['white duck', 'pekin duck', 'donald'],
  kindOf: ['farm duck'],
  kind: 'animal',
  height: 0.4,
  facing: 'right',
  samples: ['a white duck', 'a white duck on a pond', 'white ducks walking'],
  forms: 2,
  poses: WADING,
  homes: ['pond', 'lake'],
  draw: (options) => drawBird(WHITE_DUCK, options),
};
