import type { Hero } from '../hero.ts';
import { samurai as outfit } from '../rigs/human/outfits/samurai.ts';
import { person } from '../rigs/human/person.ts';

export const samurai: Hero = person({
  key: 'samurai',
  words: ['samurai', 'ronin'],
  kindOf: ['shogun', 'kendo fighter', 'japanese warrior'],
  samples: ['a samurai under a cherry tree', 'a samurai at sunset', 'a samurai drawing his sword'],
  traits: { glasses: 0 },
  outfit,
  height: 1.76,
  homes: ['meadow'],
});
