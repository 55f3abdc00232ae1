import type { Hero } from '../hero.ts';
import { police as outfit } from '../rigs/human/outfits/police.ts';
import { person } from '../rigs/human/person.ts';

export const policewoman: Hero = person({
  key: 'policewoman',
  words: ['policewoman', 'police woman'],
  samples: ['a policewoman in a street', 'a policewoman with a dog', 'a smiling policewoman'],
  traits: { isFemale: true },
  outfit,
  height: 1.78,
  homes: ['street'],
});
