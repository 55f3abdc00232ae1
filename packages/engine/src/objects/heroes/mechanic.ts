import type { Hero } from '../hero.ts';
import { mechanic as outfit } from '../rigs/human/outfits/mechanic.ts';
import { person } from '../rigs/human/person.ts';

export const mechanic: Hero = person({
  key: 'mechanic',
  words: ['mechanic', 'car mechanic', 'plumber', 'repairman'],
  kindOf: ['technician', 'handyman', 'blacksmith'],
  samples: ['a mechanic fixing a car', 'a mechanic in a garage', 'a plumber with a wrench'],
  outfit,
  height: 1.76,
  homes: ['street'],
});
