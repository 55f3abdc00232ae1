import type { Hero } from '../hero.ts';
import { WINGED } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';
import { OWL } from './owl.ts';

const SNOWY_OWL: BirdSpecies = {
  ...OWL,
  wing: { colour: [236, 236, 240], tip: [206, 206, 214] },
  coat: { main: [246, 246, 248], belly: [255, 255, 255], speckles: [176, 174, 180] },
  eye: { size: 0.28, iris: [246, 200, 62], disc: [255, 255, 255] },
  crown: { kind: 'fluff', colour: [250, 250, 252] },
};

export const snowyOwl: Hero = {
  key: 'snowy-owl',
  words: ['snowy owl', 'white owl', 'hedwig'],
  kindOf: ['arctic owl'],
  kind: 'animal',
  height: 0.55,
  facing: 'right',
  samples: ['a snowy owl', 'a white owl in the snow', 'a snowy owl flying'],
  forms: 2,
  poses: WINGED,
  homes: ['snow'],
  draw: (options) => drawBird(SNOWY_OWL, options),
};
