import type { Hero } from '../hero.ts';
import { wizard as outfit } from '../rigs/human/outfits/wizard.ts';
import { person } from '../rigs/human/person.ts';

export const wizard: Hero = person({
  key: 'wizard',
  words: ['wizard', 'mage', 'sorcerer', 'magician', 'old wizard'],
  kindOf: ['druid', 'gandalf', 'merlin', 'warlock', 'necromancer', 'prophet'],
  samples: ['a wizard casting a spell', 'a wizard in a forest', 'a wizard with an owl'],
  traits: { years: 'old', isFemale: false, beards: ['long'], hairStyles: ['long'], glasses: 0.2 },
  outfit,
  height: 1.78,
  homes: ['forest'],
});
