import type { Hero } from '../hero.ts';
import { FLIGHTLESS } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';

const CHICK: BirdSpecies = {
  length: 66,
  depth: 36,
  tilt: 0.36,
  head: 30,
  beak: { kind: 'cone', length: 0.4, height: 0.24, colour: [246, 158, 66] },
  legs: { length: 18, width: 3, colour: [246, 158, 66], foot: 'toes' },
  tail: { kind: 'short', length: 16 },
  wing: { colour: [250, 212, 84], tip: [244, 200, 70] },
  coat: { main: [255, 226, 104], belly: [255, 236, 150] },
  eye: { size: 0.24 },
  crown: { kind: 'fluff', colour: [255, 226, 104] },
  down: true,
  front: true,
};

export const chick: Hero = {
  key: 'baby-chick',
  words: ['chick', 'easter chick', 'chicks'],
  kindOf: ['hatchling'],
  kind: 'animal',
  height: 0.1,
  facing: 'right',
  samples: ['a chick', 'three yellow chicks', 'a hen and her chicks'],
  forms: 2,
  poses: FLIGHTLESS,
  homes: ['farm', 'meadow'],
  draw: (options) => drawBird(CHICK, options),
};
