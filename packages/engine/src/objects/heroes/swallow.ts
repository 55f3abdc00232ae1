import type { Hero } from '../hero.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const SWALLOW: BirdSpecies = {
  length: 84,
  depth: 34,
  tilt: 0.5,
  head: 26,
  beak: { kind: 'cone', length: 0.4, height: 0.22, colour: [56, 52, 58] },
  legs: { length: 20, width: 2.4, colour: [120, 88, 70], foot: 'toes' },
  tail: { kind: 'fork', length: 76 },
  wing: { colour: [44, 62, 118], tip: [34, 40, 76], size: 1.15 },
  coat: { main: [52, 74, 140], belly: [252, 244, 230], breast: [206, 96, 60] },
  eye: { size: 0.26 },
  front: true,
};

export const swallow: Hero = {
  key: 'swallow',
  words: ['swallow bird', 'swallow', 'barn swallow', 'swift bird'],
  kindOf: ['martin'],
  kind: 'animal',
  height: 0.16,
  support: 'air',
  facing: 'right',
  samples: ['a swallow', 'swallows flying', 'a swallow in the sky'],
  forms: 2,
  poses: ['flying', 'perching', 'standing', 'eating', 'sleeping'],
  draw: (options) => drawBird(SWALLOW, { ...options, pose: options.pose ?? 'flying' }),
};
