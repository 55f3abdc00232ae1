import type { Hero } from '../hero.ts';
import { police as outfit } from '../rigs/human/outfits/police.ts';
import { person } from '../rigs/human/person.ts';

export const policeman: Hero = person({
  key: 'policeman',
  words: ['policeman', 'police man'],
  samples: ['a policeman in a street', 'a policeman directing traffic', 'a policeman with a whistle'],
  traits: { isFemale: false },
  outfit,
  height: 1.78,
  homes: ['street'],
});
