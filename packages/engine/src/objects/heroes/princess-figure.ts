import type { Hero } from '../hero.ts';
import { princess as outfit } from '../rigs/human/outfits/princess.ts';
import { person } from '../rigs/human/person.ts';

export const princessFigure: Hero = person({
  key: 'princess-figure',
  words: ['princess'],
  kindOf: ['cinderella', 'snow white', 'sleeping beauty', 'rapunzel', 'lady in waiting'],
  samples: ['a princess in a tower', 'a princess with a frog', 'a princess dancing'],
  traits: { isFemale: true, hairStyles: ['long', 'long', 'curly', 'braids'] },
  outfit,
  height: 1.66,
  homes: ['castle'],
});
