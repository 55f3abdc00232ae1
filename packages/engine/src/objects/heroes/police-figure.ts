import type { Hero } from '../hero.ts';
import { police as outfit } from '../rigs/human/outfits/police.ts';
import { person } from '../rigs/human/person.ts';

export const policeFigure: Hero = person({
  key: 'police-figure',
  words: ['police officer', 'cop'],
  kindOf: [
    'sheriff',
    'security guard',
    'guard',
    'constable',
    'bus driver',
    'postman',
    'mail carrier',
    'mailman',
  ],
  samples: ['a police officer in a city', 'a policeman directing traffic', 'a police officer with a dog'],
  outfit,
  height: 1.78,
  homes: ['street'],
});
