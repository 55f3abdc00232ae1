import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const grandfather: Hero = person({
  key: 'grandfather',
  words: ['grandfather', 'grandpa', 'granddad', 'old man', 'elderly man', 'old gentleman'],
  kindOf: [
    'great-grandfather',
    'elder',
    'hermit',
    'beggar',
    'old person',
    'elderly person',
    'senior',
    'pensioner',
  ],
  samples: ['a grandfather on a bench', 'an old man with a dog', 'a grandpa telling stories by a fire'],
  traits: { years: 'old', isFemale: false },
  outfit,
  height: 1.68,
  homes: ['room', 'park'],
});
