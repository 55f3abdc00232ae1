import type { Hero } from '../hero.ts';
import { detective as outfit } from '../rigs/human/outfits/detective.ts';
import { person } from '../rigs/human/person.ts';

export const detective: Hero = person({
  key: 'detective',
  words: ['detective', 'private eye', 'sherlock holmes', 'inspector', 'investigator'],
  kindOf: ['spy in a coat'],
  samples: [
    'a detective with a magnifying glass',
    'a detective in the rain',
    'a detective at night in a street',
  ],
  traits: { glasses: 0 },
  outfit,
  height: 1.78,
  homes: ['street'],
});
