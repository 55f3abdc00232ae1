import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const BLUEBIRD: BirdSpecies = {
  length: 84,
  depth: 34,
  tilt: 0.5,
  head: 26,
  beak: { kind: 'cone', length: 0.56, height: 0.26, colour: [70, 66, 70] },
  legs: { length: 20, width: 2.4, colour: [120, 88, 70], foot: 'toes' },
  tail: { kind: 'short', length: 44 },
  wing: { colour: [58, 118, 200], tip: [40, 72, 140] },
  coat: { main: [74, 138, 216], belly: [252, 246, 236], breast: [232, 138, 78] },
  eye: { size: 0.26 },
  front: true,
};

export const bluebird: Hero = {
  key: 'bluebird',
  words: ['bluebird', 'blue bird', 'blue tit'],
  kindOf: ['blue jay bird', 'jay'],
  kind: 'animal',
  height: 0.15,
  facing: 'right',
  samples: ['a bluebird', 'a bluebird singing', 'a bluebird flying'],
  forms: 2,
  poses: WINGED,
  draw: (options) => drawBird(BLUEBIRD, options),
};
