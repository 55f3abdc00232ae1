import type { Hero } from '../hero.ts';
import { business as outfit } from '../rigs/human/outfits/business.ts';
import { person } from '../rigs/human/person.ts';

export const businessman: Hero = person({
  key: 'businessman',
  words: ['businessman', 'business man', 'salaryman'],
  samples: ['a businessman in a city', 'a businessman with an umbrella', 'a businessman reading a newspaper'],
  traits: { isFemale: false },
  outfit,
  height: 1.76,
  homes: ['street'],
});
