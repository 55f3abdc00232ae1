import type { Hero } from '../hero.ts';
import { everyday as outfit } from '../rigs/human/outfits/everyday.ts';
import { person } from '../rigs/human/person.ts';

export const child: Hero = person({
  key: 'child',
  words: ['child', 'kid', 'youngster', 'small child', 'schoolchild'],
  kindOf: ['orphan', 'ghost child'],
  samples: ['a child flying a kite', 'two children playing in a garden', 'a kid reading under a tree'],
  traits: { years: 'child' },
  outfit,
  height: 1.2,
  homes: ['park', 'meadow'],
});
