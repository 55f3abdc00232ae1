import type { Hero } from '../hero.ts';
import { superhero as outfit } from '../rigs/human/outfits/superhero.ts';
import { person } from '../rigs/human/person.ts';

export const superheroine: Hero = person({
  key: 'superheroine',
  words: ['superheroine', 'superwoman', 'super heroine'],
  samples: ['a superheroine flying', 'a superheroine on a roof', 'a superheroine with a cape'],
  traits: { isFemale: true, girth: 1.06, glasses: 0 },
  outfit,
  height: 1.82,
  homes: ['street'],
});
