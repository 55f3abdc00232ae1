import type { Hero } from '../hero.ts';
import { swimmer as outfit } from '../rigs/human/outfits/swimmer.ts';
import { person } from '../rigs/human/person.ts';

export const swimmer: Hero = person({
  key: 'swimmer',
  words: ['swimmer'],
  kindOf: ['water polo player', 'bather'],
  samples: ['a swimmer in a pool', 'a swimmer in the sea', 'a swimmer racing'],
  traits: { glasses: 0, beards: ['none'] },
  outfit,
  height: 1.76,
  homes: ['beach'],
  usual: 'swimming',
});
