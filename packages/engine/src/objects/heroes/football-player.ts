import type { Hero } from '../hero.ts';
import { footballer as outfit } from '../rigs/human/outfits/footballer.ts';
import { person } from '../rigs/human/person.ts';

export const footballPlayer: Hero = person({
  key: 'football-player',
  words: ['football player', 'soccer player', 'footballer'],
  kindOf: ['goalkeeper', 'baseball player', 'rugby player', 'hockey player', 'volleyball player', 'referee'],
  samples: ['a football player with a ball', 'a soccer player in a stadium', 'a football player running'],
  traits: { girth: 1, tall: 1.03, glasses: 0 },
  outfit,
  height: 1.78,
  homes: ['park'],
});
