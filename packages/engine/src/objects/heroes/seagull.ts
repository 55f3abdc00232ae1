import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const SEAGULL: BirdSpecies = {
  length: 122,
  depth: 42,
  tilt: 0.22,
  head: 27,
  beak: { kind: 'cone', length: 0.86, height: 0.26, colour: [246, 192, 62], tip: [226, 92, 60] },
  legs: { length: 34, width: 3.2, colour: [240, 172, 80], foot: 'web' },
  tail: { kind: 'short', length: 50, colour: [250, 250, 250] },
  wing: { colour: [176, 186, 200], tip: [72, 74, 84], size: 1.2 },
  coat: { main: [252, 252, 252] },
  eye: { size: 0.2, iris: [246, 214, 96] },
  front: true,
};

export const seagull: Hero = {
  key: 'seagull',
  words: ['seagull', 'gull', 'sea gull'],
  kindOf: ['albatross', 'tern', 'puffin'],
  kind: 'animal',
  height: 0.45,
  facing: 'right',
  samples: ['a seagull', 'seagulls flying over the sea', 'a seagull on a pier'],
  forms: 2,
  poses: WADING,
  homes: ['beach'],
  draw: (options) => drawBird(SEAGULL, options),
};
