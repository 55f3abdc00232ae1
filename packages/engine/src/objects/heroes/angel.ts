import type { Hero } from '../hero.ts';
import { angel as outfit } from '../rigs/human/outfits/angel.ts';
import { person } from '../rigs/human/person.ts';

export const angel: Hero = person({
  key: 'angel',
  words: ['angel', 'guardian angel', 'cherub'],
  kindOf: ['cupid', 'archangel', 'valkyrie'],
  samples: ['an angel in the clouds', 'an angel with white wings', 'an angel playing a harp'],
  traits: { hairStyles: ['curly', 'long', 'swept'], beards: ['none'], glasses: 0 },
  outfit,
  height: 1.76,
  homes: ['sky'],
});
