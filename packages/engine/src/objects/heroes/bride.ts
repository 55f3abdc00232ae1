import type { Hero } from '../hero.ts';
import { bride as outfit } from '../rigs/human/outfits/bride.ts';
import { person } from '../rigs/human/person.ts';

export const bride: Hero = person({
  key: 'bride',
  words: ['bride'],
  kindOf: ['newlywed', 'bridesmaid'],
  samples: ['a bride with a bouquet', 'a bride in a garden', 'a bride and groom'],
  traits: { isFemale: true, hairStyles: ['bun', 'long', 'curly'], glasses: 0 },
  outfit,
  height: 1.68,
  homes: ['garden'],
});
