import type { Hero } from '../hero.ts';
import { farmer as outfit } from '../rigs/human/outfits/farmer.ts';
import { person } from '../rigs/human/person.ts';

export const farmerFigure: Hero = person({
  key: 'farmer-figure',
  words: ['farmer', 'farmhand'],
  kindOf: ['peasant', 'scarecrow', 'rancher', 'farmer woman'],
  samples: ['a farmer in a field', 'a farmer with a cow', 'a farmer standing by a barn'],
  outfit,
  height: 1.75,
  homes: ['field', 'meadow'],
});
