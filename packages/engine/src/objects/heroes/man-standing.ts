import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const man: Hero = person({
  key: 'man-standing',
  words: [
    'man',
    'gentleman',
    'guy',
    'adult man',
    'young man',
    'husband',
    'father',
    'dad',
    'daddy',
    'male',
    'bloke',
    'fellow',
  ],
  kindOf: ['boyfriend', 'uncle', 'brother', 'son', 'salesman', 'driver', 'passenger', 'villager', 'model'],
  samples: ['a man walking in a park', 'a man in a green sweater', 'a man reading on a bench'],
  traits: { isFemale: false },
  outfit,
  height: 1.78,
  homes: ['park', 'street'],
});
