import type { Hero } from '../hero.ts';
import { dancer as outfit } from '../rigs/human/outfits/dancer.ts';
import { person } from '../rigs/human/person.ts';

export const dancer: Hero = person({
  key: 'dancer',
  words: ['dancer', 'flamenco dancer', 'salsa dancer'],
  kindOf: ['tango dancer', 'belly dancer', 'breakdancer'],
  samples: ['a dancer on a stage', 'a dancer in a red dress', 'two dancers in the street'],
  traits: { tall: 1.03, glasses: 0 },
  outfit,
  height: 1.7,
  homes: ['stage'],
});
