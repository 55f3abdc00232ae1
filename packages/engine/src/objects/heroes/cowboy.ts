import type { Hero } from '../hero.ts';
import { cowboy as outfit } from '../rigs/human/outfits/cowboy.ts';
import { person } from '../rigs/human/person.ts';

export const cowboy: Hero = person({
  key: 'cowboy',
  words: ['cowboy', 'gunslinger'],
  kindOf: ['rancher', 'sheriff of the west', 'outlaw'],
  samples: ['a cowboy riding a horse', 'a cowboy in the desert', 'a cowboy at sunset'],
  traits: { isFemale: false, glasses: 0 },
  outfit,
  height: 1.78,
  homes: ['desert'],
});
