import type { Hero } from '../hero.ts';
import { ninja as outfit } from '../rigs/human/outfits/ninja.ts';
import { person } from '../rigs/human/person.ts';

export const ninjaFigure: Hero = person({
  key: 'ninja-figure',
  words: ['ninja', 'shinobi'],
  kindOf: ['assassin', 'thief', 'burglar'],
  samples: ['a ninja on a roof', 'a ninja jumping', 'a ninja in the moonlight'],
  traits: { glasses: 0 },
  outfit,
  height: 1.72,
  homes: ['street'],
});
