import type { Hero } from '../hero.ts';
import { santa as outfit } from '../rigs/human/outfits/santa.ts';
import { person } from '../rigs/human/person.ts';

export const santa: Hero = person({
  key: 'santa',
  words: ['santa', 'santa claus', 'father christmas', 'saint nicholas'],
  kindOf: ['st nick'],
  samples: ['santa with a sack of presents', 'santa in the snow', 'santa and his reindeer'],
  traits: {
    years: 'old',
    isFemale: false,
    girth: 1.5,
    beards: ['full'],
    hairStyles: ['short'],
    hair: [248, 248, 248],
  },
  outfit,
  height: 1.78,
  homes: ['snow'],
});
