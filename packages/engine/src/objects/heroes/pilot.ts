import type { Hero } from '../hero.ts';
import { pilot as outfit } from '../rigs/human/outfits/pilot.ts';
import { person } from '../rigs/human/person.ts';

export const pilot: Hero = person({
  key: 'pilot',
  words: ['pilot', 'airline pilot', 'flight captain'],
  kindOf: ['flight attendant', 'stewardess', 'aviator', 'train conductor', 'chauffeur', 'admiral'],
  samples: ['a pilot in front of a plane', 'a pilot walking to her plane', 'a proud pilot'],
  outfit,
  height: 1.77,
  homes: ['street'],
});
