import type { Hero } from '../hero.ts';
import { king as outfit } from '../rigs/human/outfits/king.ts';
import { person } from '../rigs/human/person.ts';

export const king: Hero = person({
  key: 'king',
  words: ['king', 'monarch'],
  kindOf: ['emperor', 'sultan', 'ruler', 'pharaoh', 'lord', 'duke'],
  samples: ['a king on a throne', 'a king with a golden crown', 'an old king in a castle'],
  traits: { isFemale: false, girth: 1.08, beards: ['full', 'short'], hair: [150, 112, 74] },
  outfit,
  height: 1.8,
  homes: ['castle'],
});
