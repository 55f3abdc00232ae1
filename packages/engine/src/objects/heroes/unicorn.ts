import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawHorse } from '../rigs/draw-horse.ts';

export const unicorn: Hero = {
  key: 'unicorn-body',
  words: ['unicorn'],
  kind: 'animal',
  height: 2.2,
  facing: 'right',
  samples: ['a unicorn', 'a unicorn rearing under a rainbow', 'a pink unicorn'],
  forms: 2,
  poses: HOOFED,
  homes: ['forest'],
  draw: (options) => drawHorse('unicorn', options),
};
