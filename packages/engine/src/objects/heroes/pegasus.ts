import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawHorse } from '../rigs/draw-horse.ts';

export const pegasus: Hero = {
  key: 'pegasus',
  words: ['pegasus', 'winged horse', 'flying horse'],
  kindOf: ['alicorn', 'hippogriff'],
  kind: 'animal',
  height: 2.4,
  facing: 'right',
  samples: ['a pegasus', 'a flying horse', 'a white pegasus rearing'],
  forms: 2,
  poses: [...HOOFED, 'flying'],
  draw: (options) => drawHorse('pegasus', options),
};
