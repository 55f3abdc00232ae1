import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const boy: Hero = person({
  key: 'boy',
  words: ['boy', 'little boy', 'young boy', 'schoolboy', 'lad'],
  kindOf: ['grandson', 'nephew'],
  samples: ['a boy with a red kite', 'a boy running on a beach', 'a boy fishing by a lake'],
  traits: { years: 'child', isFemale: false },
  outfit,
  height: 1.22,
  homes: ['park', 'meadow'],
});
