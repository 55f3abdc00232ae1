import type { Hero } from '../hero.ts';
import { business as outfit } from '../rigs/human/outfits/business.ts';
import { person } from '../rigs/human/person.ts';

export const businessperson: Hero = person({
  key: 'businessperson',
  words: ['business person', 'office worker', 'executive', 'boss', 'manager'],
  kindOf: [
    'lawyer',
    'banker',
    'politician',
    'president',
    'mayor',
    'secretary',
    'ceo',
    'salesperson',
    'spy',
    'secret agent',
    'mafia boss',
    'journalist',
    'reporter',
  ],
  samples: ['a businessman in a city', 'a businesswoman with a briefcase', 'an office worker at a desk'],
  outfit,
  height: 1.76,
  homes: ['street'],
});
