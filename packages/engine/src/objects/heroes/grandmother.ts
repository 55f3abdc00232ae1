import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const grandmother: Hero = person({
  key: 'grandmother',
  words: ['grandmother', 'grandma', 'granny', 'old woman', 'old lady', 'elderly woman', 'nana', 'babushka'],
  kindOf: ['great-grandmother', 'crone', 'elderly lady'],
  samples: ['a grandmother knitting in a chair', 'an old woman feeding birds', 'a grandma in a kitchen'],
  traits: { years: 'old', isFemale: true },
  outfit,
  height: 1.58,
  homes: ['room', 'park'],
});
