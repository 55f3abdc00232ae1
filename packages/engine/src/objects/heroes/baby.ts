import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const baby: Hero = person({
  key: 'baby',
  words: ['baby', 'infant', 'newborn', 'toddler', 'little baby'],
  samples: ['a baby sitting on a blanket', 'a smiling baby', 'a toddler with a blue balloon'],
  traits: { years: 'baby' },
  outfit,
  height: 0.62,
  homes: ['room', 'meadow'],
  usual: 'sitting-down',
});
