import type { Hero } from '../hero.ts';
import { knight as outfit } from '../rigs/human/outfits/knight.ts';
import { person } from '../rigs/human/person.ts';

export const knight: Hero = person({
  key: 'knight',
  words: ['knight', 'knight in armor', 'knight in shining armor', 'knight in armour'],
  kindOf: ['paladin', 'crusader', 'gladiator', 'warrior', 'swordsman', 'centurion', 'roman soldier'],
  samples: ['a knight in front of a castle', 'a knight fighting a dragon', 'a knight on a horse'],
  traits: { girth: 1.12 },
  outfit,
  height: 1.86,
  homes: ['castle', 'meadow'],
});
