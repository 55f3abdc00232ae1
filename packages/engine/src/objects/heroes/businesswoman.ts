import type { Hero } from '../hero.ts';
import { business as outfit } from '../rigs/human/outfits/business.ts';
import { person } from '../rigs/human/person.ts';

export const businesswoman: Hero = person({
  key: 'businesswoman',
  words: ['businesswoman', 'business woman', 'career woman'],
  samples: [
    'a businesswoman with a briefcase',
    'a businesswoman in an office',
    'a businesswoman walking in a city',
  ],
  traits: { isFemale: true },
  outfit,
  height: 1.76,
  homes: ['street'],
});
