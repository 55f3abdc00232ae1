import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const girl: Hero = person({
  key: 'girl',
  words: ['girl', 'little girl', 'young girl', 'schoolgirl', 'lass'],
  kindOf: ['granddaughter', 'niece'],
  samples: ['a girl holding a balloon', 'a girl in a yellow raincoat', 'a girl reading in a garden'],
  traits: { years: 'child', isFemale: true },
  outfit,
  height: 1.2,
  homes: ['park', 'meadow'],
});
