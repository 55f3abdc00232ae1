import type { Hero } from '../hero.ts';
import { butterfly } from './butterfly.ts';

export const monarchButterfly: Hero = {
  key: 'monarch-butterfly',
  words: ['monarch butterfly', 'orange butterfly'],
  kindOf: ['painted lady'],
  kind: 'animal',
  height: 0.08,
  support: 'air',
  facing: 'front',
  samples: ['a monarch butterfly', 'monarch butterflies on flowers', 'an orange butterfly'],
  forms: 2,
  poses: ['flying', 'perching'],
  homes: ['garden', 'meadow'],
  draw: (options) => butterfly.draw({ ...options, colour: options.colour ?? [244, 134, 44] }),
};
