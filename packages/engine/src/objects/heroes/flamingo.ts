import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const FLAMINGO: BirdSpecies = {
  length: 112,
  depth: 42,
  tilt: 0.16,
  head: 20,
  neck: { length: 138, angle: 1.2, radius: 10, bow: 0.2 },
  beak: { kind: 'bent', length: 1.5, height: 0.42, colour: [252, 226, 214], tip: [54, 48, 52] },
  legs: { length: 132, width: 4, colour: [240, 130, 140], foot: 'web' },
  tail: { kind: 'short', length: 40 },
  wing: { colour: [240, 112, 132], tip: [60, 52, 58] },
  coat: { main: [250, 150, 160] },
  eye: { size: 0.22, iris: [250, 224, 130] },
  front: false,
};

export const flamingo: Hero = {
  key: 'flamingo',
  words: ['flamingo', 'pink flamingo'],
  kindOf: ['ibis', 'spoonbill'],
  kind: 'animal',
  height: 1.4,
  facing: 'right',
  samples: ['a flamingo', 'three flamingos in a lake', 'a pink flamingo'],
  forms: 2,
  poses: WADING,
  homes: ['lake'],
  draw: (options) => drawBird(FLAMINGO, options),
};
