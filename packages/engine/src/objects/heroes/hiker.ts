import type { Hero } from '../hero.ts';
import { hiker as outfit } from '../rigs/human/outfits/hiker.ts';
import { person } from '../rigs/human/person.ts';

export const hiker: Hero = person({
  key: 'hiker',
  words: ['hiker', 'backpacker', 'trekker', 'wanderer'],
  kindOf: ['explorer', 'adventurer', 'mountain guide', 'scout', 'indiana jones', 'pilgrim', 'camper'],
  samples: ['a hiker on a mountain path', 'a hiker with a backpack', 'a hiker looking over a valley'],
  outfit,
  height: 1.75,
  homes: ['mountains'],
});
