import type { Hero } from '../hero.ts';
import { chef as outfit } from '../rigs/human/outfits/chef.ts';
import { person } from '../rigs/human/person.ts';

export const chef: Hero = person({
  key: 'chef',
  words: ['chef', 'cook', 'head chef'],
  kindOf: ['baker', 'butcher', 'pastry chef', 'confectioner', 'pizzaiolo'],
  samples: ['a chef in a kitchen', 'a chef holding a cake', 'a smiling cook with a pan'],
  outfit,
  height: 1.76,
  homes: ['kitchen', 'room'],
});
