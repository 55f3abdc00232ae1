import type { Hero } from '../hero.ts';
import { nun as outfit } from '../rigs/human/outfits/nun.ts';
import { person } from '../rigs/human/person.ts';

export const nun: Hero = person({
  key: 'nun',
  words: ['nun', 'sister of mercy', 'abbess'],
  samples: ['a nun in a garden', 'a nun walking in a street', 'two nuns by a church'],
  traits: { isFemale: true, glasses: 0.2 },
  outfit,
  height: 1.66,
  homes: ['street'],
});
