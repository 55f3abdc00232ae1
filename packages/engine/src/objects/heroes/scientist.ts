import type { Hero } from '../hero.ts';
import { scientist as outfit } from '../rigs/human/outfits/scientist.ts';
import { person } from '../rigs/human/person.ts';

export const scientist: Hero = person({
  key: 'scientist',
  words: ['scientist', 'researcher', 'chemist'],
  kindOf: ['inventor', 'alchemist', 'engineer', 'professor', 'biologist', 'physicist'],
  samples: ['a scientist in a laboratory', 'a scientist with a flask', 'a mad scientist at night'],
  outfit,
  height: 1.73,
  homes: ['room'],
});
