import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const woman: Hero = person({
  key: 'woman-standing',
  words: ['woman', 'lady', 'young woman', 'wife', 'mother', 'mom', 'mum', 'mommy', 'female', 'gal'],
  kindOf: ['girlfriend', 'aunt', 'sister', 'daughter', 'hostess'],
  samples: ['a woman in a red dress', 'a woman walking on a beach', 'a woman with a yellow scarf'],
  traits: { isFemale: true },
  outfit,
  height: 1.68,
  homes: ['park', 'street'],
});
