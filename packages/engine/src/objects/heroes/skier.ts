import type { Hero } from '../hero.ts';
import { skier as outfit } from '../rigs/human/outfits/skier.ts';
import { person } from '../rigs/human/person.ts';

export const skier: Hero = person({
  key: 'skier',
  words: ['skier', 'ski racer'],
  kindOf: ['snowboarder', 'mountaineer', 'mountain climber', 'polar explorer', 'ice climber'],
  samples: ['a skier on a mountain', 'a skier in fresh snow', 'a skier in a blue jacket'],
  traits: { glasses: 0 },
  outfit,
  height: 1.76,
  homes: ['mountains'],
});
