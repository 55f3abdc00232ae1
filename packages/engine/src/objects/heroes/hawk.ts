import type { Hero } from '../hero.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const HAWK: BirdSpecies = {
  length: 124,
  depth: 44,
  tilt: 0.62,
  head: 27,
  beak: { kind: 'hook', length: 0.6, height: 0.36, colour: [90, 86, 90], tip: [60, 56, 60] },
  legs: { length: 24, width: 4, colour: [240, 190, 70], foot: 'toes' },
  tail: { kind: 'fan', length: 66 },
  wing: { colour: [126, 98, 76], tip: [84, 66, 56], size: 1.2 },
  coat: { main: [142, 108, 82], belly: [244, 228, 204], speckles: [128, 88, 62] },
  eye: { size: 0.23, iris: [240, 186, 66] },
  front: true,
};

export const hawk: Hero = {
  key: 'hawk',
  words: ['hawk', 'falcon', 'peregrine falcon', 'kestrel'],
  kindOf: ['buzzard', 'kite bird'],
  kind: 'animal',
  height: 0.5,
  support: 'air',
  facing: 'right',
  samples: ['a hawk', 'a falcon flying', 'a hawk on a post'],
  forms: 2,
  poses: ['flying', 'perching', 'standing', 'eating', 'sleeping'],
  draw: (options) => drawBird(HAWK, { ...options, pose: options.pose ?? 'flying' }),
};
