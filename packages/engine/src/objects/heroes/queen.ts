import type { Hero } from '../hero.ts';
import { queen as outfit } from '../rigs/human/outfits/queen.ts';
import { person } from '../rigs/human/person.ts';

export const queen: Hero = person({
  key: 'queen',
  words: ['queen'],
  kindOf: ['empress', 'duchess', 'countess', 'cleopatra', 'snow queen'],
  samples: ['a queen in a castle', 'a queen with a crown', 'a queen on a throne'],
  traits: { isFemale: true, hairStyles: ['bun', 'long', 'bob'] },
  outfit,
  height: 1.74,
  homes: ['castle'],
});
