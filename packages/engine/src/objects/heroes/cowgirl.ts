import type { Hero } from '../hero.ts';
import { cowboy as outfit } from '../rigs/human/outfits/cowboy.ts';
import { person } from '../rigs/human/person.ts';

export const cowgirl: Hero = person({
  key: 'cowgirl',
  words: ['cowgirl'],
  samples: ['a cowgirl riding a horse', 'a cowgirl in a saloon', 'a cowgirl at sunset'],
  traits: { isFemale: true, glasses: 0 },
  outfit,
  height: 1.78,
  homes: ['desert'],
});
