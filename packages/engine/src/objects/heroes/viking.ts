import type { Hero } from '../hero.ts';
import { viking as outfit } from '../rigs/human/outfits/viking.ts';
import { person } from '../rigs/human/person.ts';

export const viking: Hero = person({
  key: 'viking',
  words: ['viking', 'viking warrior', 'norseman'],
  kindOf: ['barbarian', 'caveman', 'thor'],
  samples: ['a viking on a ship', 'a viking with an axe', 'a viking in the snow'],
  traits: {
    girth: 1.14,
    hairStyles: ['long', 'braids'],
    beards: ['full', 'long'],
    hair: [196, 128, 62],
    glasses: 0,
  },
  outfit,
  height: 1.84,
  homes: ['coast'],
});
