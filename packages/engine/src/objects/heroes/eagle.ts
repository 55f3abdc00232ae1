import type { Hero } from '../hero.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const EAGLE: BirdSpecies = {
  length: 142,
  depth: 52,
  tilt: 0.62,
  head: 30,
  beak: { kind: 'hook', length: 0.86, height: 0.42, colour: [244, 190, 58] },
  legs: { length: 24, width: 5.4, colour: [240, 190, 70], foot: 'toes' },
  tail: { kind: 'fan', length: 66, colour: [246, 242, 234] },
  wing: { colour: [104, 72, 52], tip: [70, 50, 42], size: 1.25 },
  coat: { main: [112, 78, 56], head: [250, 246, 238] },
  eye: { size: 0.22, iris: [246, 206, 82] },
  front: true,
};

export const eagle: Hero = {
  key: 'eagle',
  words: ['eagle', 'bald eagle', 'golden eagle'],
  kindOf: ['vulture', 'condor', 'osprey'],
  kind: 'animal',
  height: 0.85,
  support: 'air',
  facing: 'right',
  samples: ['an eagle', 'an eagle flying over mountains', 'an eagle on a rock'],
  forms: 2,
  poses: ['flying', 'perching', 'standing', 'eating', 'sleeping'],
  homes: ['mountains'],
  draw: (options) => drawBird(EAGLE, { ...options, pose: options.pose ?? 'flying' }),
};
