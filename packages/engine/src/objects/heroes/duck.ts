import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

export const DUCK: BirdSpecies = {
  length: 120,
  depth: 42,
  tilt: 0.12,
  head: 29,
  neck: { length: 34, angle: 1.15, radius: 17, bow: 0 },
  beak: { kind: 'flat', length: 1.0, height: 0.36, colour: [246, 190, 62] },
  legs: { length: 22, width: 4.2, colour: [246, 142, 62], foot: 'web' },
  tail: { kind: 'short', length: 34, colour: [74, 62, 58] },
  wing: { colour: [146, 126, 108], tip: [96, 82, 74], bar: [74, 110, 190] },
  coat: { main: [196, 182, 164], breast: [126, 78, 54], head: [42, 124, 82], collar: [250, 250, 248] },
  eye: { size: 0.24 },
  front: true,
};

export const duck: Hero = {
  key: 'duck',
  words: ['duck', 'mallard', 'drake', 'mallard duck'],
  kindOf: ['teal duck', 'wild duck', 'rubber duck', 'grebe', 'loon'],
  kind: 'animal',
  height: 0.4,
  facing: 'right',
  samples: ['a duck', 'a duck swimming on a pond', 'three ducks'],
  forms: 2,
  poses: WADING,
  homes: ['pond', 'lake'],
  draw: (options) => drawBird(DUCK, options),
};
