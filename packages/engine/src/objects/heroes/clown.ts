import type { Hero } from '../hero.ts';
import { clown as outfit } from '../rigs/human/outfits/clown.ts';
import { person } from '../rigs/human/person.ts';

export const clown: Hero = person({
  key: 'clown',
  words: ['clown', 'circus clown'],
  kindOf: ['jester', 'juggler', 'acrobat', 'mime', 'fool'],
  samples: ['a clown with balloons', 'a clown in a circus', 'a happy clown juggling'],
  traits: { glasses: 0, beards: ['none'], girth: 1.06 },
  outfit,
  height: 1.74,
  homes: ['stage'],
});
