import type { Hero } from '../hero.ts';
import { ballerina as outfit } from '../rigs/human/outfits/ballerina.ts';
import { person } from '../rigs/human/person.ts';

export const ballerina: Hero = person({
  key: 'ballerina',
  words: ['ballerina', 'ballet dancer', 'ballet girl'],
  kindOf: ['gymnast', 'figure skater', 'ice skater'],
  samples: ['a ballerina on a stage', 'a ballerina dancing', 'a ballerina in a pink tutu'],
  traits: { isFemale: true, hairStyles: ['bun'], girth: 0.94, tall: 1.04, glasses: 0 },
  outfit,
  height: 1.68,
  homes: ['stage'],
});
