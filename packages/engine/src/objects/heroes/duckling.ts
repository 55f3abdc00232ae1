import type { Hero } from '../hero.ts';
import { WADING } from '../rigs/animal-poses.ts';
import type { BirdSpecies } from '../rigs/bird/species.ts';
import { drawBird } from '../rigs/draw-bird.ts';
import { DUCK } from './duck.ts';

const DUCKLING: BirdSpecies = {
  ...DUCK,
  wing: { colour: [248, 206, 86], tip: [236, 188, 66] },
  tail: { kind: 'short', length: 34, colour: [246, 204, 84] },
  coat: { main: [254, 222, 104] },
};

export const duckling: Hero = {
  key: 'duckling',
  words: ['duckling', 'ugly duckling'],
  kindOf: ['gosling', 'cygnet'],
  kind: 'animal',
  height: 0.14,
  facing: 'right',
  samples: ['a duckling', 'a duck with five ducklings', 'ducklings swimming'],
  forms: 2,
  poses: WADING,
  homes: ['pond'],
  draw: (options) => drawBird(DUCKLING, options),
};
