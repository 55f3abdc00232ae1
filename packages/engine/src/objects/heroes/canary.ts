import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const CANARY: BirdSpecies = {
  length: 84,
  depth: 34,
  tilt: 0.5,
  head: 26,
  beak: { kind: 'cone', length: 0.5, height: 0.32, colour: [240, 160, 110] },
  legs: { length: 20, width: 2.4, colour: [120, 88, 70], foot: 'toes' },
  tail: { kind: 'short', length: 46 },
  wing: { colour: [236, 184, 52], tip: [176, 128, 46] },
  coat: { main: [250, 210, 66], belly: [255, 236, 150] },
  eye: { size: 0.26 },
  front: true,
};

export const canary: Hero = {
  key: 'canary',
  words: ['canary', 'yellow bird', 'goldfinch'],
  kindOf: ['budgie', 'budgerigar', 'parakeet', 'lovebird', 'cockatiel'],
  kind: 'animal',
  height: 0.14,
  facing: 'right',
  samples: ['a canary', 'a canary singing', 'a yellow bird'],
  forms: 2,
  poses: WINGED,
  draw: (options) => drawBird(CANARY, options),
};
