import type { Hero } from '../hero.ts';
import { superhero as outfit } from '../rigs/human/outfits/superhero.ts';
import { person } from '../rigs/human/person.ts';

export const superheroFigure: Hero = person({
  key: 'superhero-figure',
  words: ['superhero', 'super hero'],
  kindOf: ['superman', 'batman', 'spider-man', 'supervillain', 'wonder woman', 'captain america'],
  samples: ['a superhero flying over a city', 'a superhero on a roof', 'a superhero with a red cape'],
  traits: { girth: 1.06, glasses: 0 },
  outfit,
  height: 1.82,
  homes: ['street'],
});
