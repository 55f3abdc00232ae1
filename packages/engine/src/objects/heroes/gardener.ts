import type { Hero } from '../hero.ts';
import { gardener as outfit } from '../rigs/human/outfits/gardener.ts';
import { person } from '../rigs/human/person.ts';

export const gardener: Hero = person({
  key: 'gardener',
  words: ['gardener'],
  kindOf: ['florist', 'landscaper', 'botanist'],
  samples: ['a gardener planting flowers', 'a gardener with roses', 'a gardener in a greenhouse'],
  outfit,
  height: 1.72,
  homes: ['garden', 'meadow'],
});
