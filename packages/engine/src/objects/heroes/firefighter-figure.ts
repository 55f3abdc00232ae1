import type { Hero } from '../hero.ts';
import { firefighter as outfit } from '../rigs/human/outfits/firefighter.ts';
import { person } from '../rigs/human/person.ts';

export const firefighterFigure: Hero = person({
  key: 'firefighter-figure',
  words: ['firefighter', 'fireman', 'fire fighter', 'firewoman'],
  samples: ['a firefighter with a dog', 'a firefighter by a fire engine', 'a brave firefighter'],
  traits: { girth: 1.06 },
  outfit,
  height: 1.8,
  homes: ['street'],
});
