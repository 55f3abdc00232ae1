import type { Hero } from '../hero.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const HUMMINGBIRD: BirdSpecies = {
  length: 78,
  depth: 24,
  tilt: 0.5,
  head: 20,
  beak: { kind: 'long', length: 2.2, height: 0.16, colour: [60, 54, 60] },
  legs: { length: 6, width: 1.6, colour: [90, 80, 80], foot: 'toes' },
  tail: { kind: 'fan', length: 40, colour: [46, 116, 96] },
  wing: { colour: [92, 128, 140], tip: [120, 150, 166], size: 1.15 },
  coat: { main: [58, 158, 112], belly: [244, 246, 240], breast: [214, 52, 108] },
  eye: { size: 0.28 },
  front: true,
};

export const hummingbird: Hero = {
  key: 'hummingbird',
  words: ['hummingbird', 'humming bird', 'colibri'],
  kindOf: ['sunbird'],
  kind: 'animal',
  height: 0.09,
  support: 'air',
  facing: 'right',
  samples: ['a hummingbird', 'a hummingbird at a flower', 'a hummingbird flying'],
  forms: 2,
  poses: ['flying', 'perching', 'standing', 'eating', 'sleeping'],
  homes: ['garden'],
  draw: (options) => drawBird(HUMMINGBIRD, { ...options, pose: options.pose ?? 'flying' }),
};
