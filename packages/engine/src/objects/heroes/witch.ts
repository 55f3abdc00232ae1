import type { Hero } from '../hero.ts';
import { witch as outfit } from '../rigs/human/outfits/witch.ts';
import { person } from '../rigs/human/person.ts';

export const witch: Hero = person({
  key: 'witch',
  words: ['witch', 'sorceress'],
  kindOf: ['enchantress', 'fortune teller'],
  samples: ['a witch with a black cat', 'a witch flying on a broom', 'a witch and a cauldron'],
  traits: { isFemale: true, hairStyles: ['long', 'bob', 'curly'] },
  outfit,
  height: 1.7,
  homes: ['forest'],
});
