import type { Hero } from '../hero.ts';
import { prince as outfit } from '../rigs/human/outfits/prince.ts';
import { person } from '../rigs/human/person.ts';

export const prince: Hero = person({
  key: 'prince',
  words: ['prince', 'young prince', 'little prince'],
  kindOf: ['nobleman', 'romeo', 'count'],
  samples: ['a prince on a white horse', 'a prince in a garden', 'a prince with a rose'],
  traits: { isFemale: false, hairStyles: ['swept', 'curly', 'short'], beards: ['none'] },
  outfit,
  height: 1.76,
  homes: ['castle'],
});
