import type { Hero } from '../hero.ts';
import { fairy as outfit } from '../rigs/human/outfits/fairy.ts';
import { person } from '../rigs/human/person.ts';

export const fairy: Hero = person({
  key: 'fairy',
  words: ['fairy', 'pixie', 'sprite', 'tinker bell'],
  kindOf: ['nymph', 'tooth fairy', 'sugar plum fairy'],
  samples: ['a fairy on a flower', 'a fairy in a forest', 'a tiny fairy with a wand'],
  traits: { isFemale: true, years: 'child', hairStyles: ['long', 'ponytail', 'bun', 'curly'], glasses: 0 },
  outfit,
  height: 0.3,
  homes: ['forest', 'meadow'],
});
