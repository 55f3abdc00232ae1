import type { Hero } from '../hero.ts';
import { HOOFED } from '../rigs/animal-poses.ts';
import { drawQuadruped } from '../rigs/draw-quadruped.ts';
import type { Species } from '../rigs/quadruped/species.ts';
import { CAMEL } from './camel.ts';

const TWO_HUMP_CAMEL: Species = {
  ...CAMEL,
  hump: 'two',
  coat: { main: [176, 126, 80] },
  fur: 'shaggy',
};

export const twoHumpCamel: Hero = {
  key: 'two-hump-camel',
  words: ['bactrian camel', 'two-humped camel', 'two humped camel'],
  kind: 'animal',
  height: 2.2,
  facing: 'right',
  samples: ['a bactrian camel', 'a two-humped camel', 'a bactrian camel lying'],
  forms: 2,
  poses: HOOFED,
  homes: ['desert'],
  draw: (options) => drawQuadruped(TWO_HUMP_CAMEL, options),
};
