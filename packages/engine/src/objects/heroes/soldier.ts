import type { Hero } from '../hero.ts';
import { soldier as outfit } from '../rigs/human/outfits/soldier.ts';
import { person } from '../rigs/human/person.ts';

export const soldier: Hero = person({
  key: 'soldier',
  words: ['soldier', 'infantryman', 'trooper'],
  kindOf: ['army man', 'warrior', 'veteran', 'general', 'ranger'],
  samples: ['a soldier in a desert', 'a soldier saluting', 'a soldier walking home'],
  traits: { girth: 1.04 },
  outfit,
  height: 1.8,
  homes: ['meadow'],
});
