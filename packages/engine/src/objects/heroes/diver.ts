import type { Hero } from '../hero.ts';
import { diver as outfit } from '../rigs/human/outfits/diver.ts';
import { person } from '../rigs/human/person.ts';

export const diver: Hero = person({
  key: 'diver',
  words: ['diver', 'scuba diver', 'frogman'],
  kindOf: ['snorkeler', 'deep sea diver'],
  samples: ['a diver over a coral reef', 'a diver with a sea turtle', 'a scuba diver in the deep sea'],
  traits: { glasses: 0, beards: ['none', 'stubble'] },
  outfit,
  height: 1.78,
  homes: ['underwater'],
  usual: 'swimming',
});
