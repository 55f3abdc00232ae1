import type { Hero } from '../hero.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const DOVE: BirdSpecies = {
  length: 104,
  depth: 39,
  tilt: 0.36,
  head: 24,
  beak: { kind: 'cone', length: 0.54, height: 0.2, colour: [214, 160, 130] },
  legs: { length: 22, width: 3, colour: [226, 130, 118], foot: 'toes' },
  tail: { kind: 'fan', length: 54, colour: [238, 238, 244] },
  wing: { colour: [244, 244, 248], tip: [226, 228, 238] },
  coat: { main: [252, 251, 250] },
  eye: { size: 0.24 },
  front: true,
};

export const dove: Hero = {
  key: 'dove',
  words: ['dove', 'white dove', 'peace dove'],
  kindOf: ['turtle dove'],
  kind: 'animal',
  height: 0.32,
  support: 'air',
  facing: 'right',
  samples: ['a dove', 'a white dove flying', 'a dove with an olive branch'],
  forms: 2,
  poses: ['flying', 'perching', 'standing', 'eating', 'sleeping'],
  draw: (options) => drawBird(DOVE, { ...options, pose: options.pose ?? 'flying' }),
};
