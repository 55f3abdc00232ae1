import type { Hero } from '../hero.ts';
import { shepherd as outfit } from '../rigs/human/outfits/shepherd.ts';
import { person } from '../rigs/human/person.ts';

export const shepherd: Hero = person({
  key: 'shepherd',
  words: ['shepherd', 'shepherdess'],
  kindOf: ['goatherd', 'nomad', 'bedouin', 'joseph', 'moses', 'jesus'],
  samples: ['a shepherd with sheep', 'a shepherd on a hill', 'a shepherd at night under the stars'],
  traits: { beards: ['full', 'short'] },
  outfit,
  height: 1.74,
  homes: ['meadow'],
});
