import type { Hero } from '../hero.ts';
import { fisherman as outfit } from '../rigs/human/outfits/fisherman.ts';
import { person } from '../rigs/human/person.ts';

export const fisherman: Hero = person({
  key: 'fisherman',
  words: ['fisherman', 'fisher', 'angler', 'old fisherman'],
  kindOf: ['sea captain', 'captain', 'ship captain', 'sailor in a storm'],
  samples: ['a fisherman on a pier', 'an old fisherman in a boat', 'a fisherman by a river'],
  traits: { isFemale: false, beards: ['full', 'short', 'full'] },
  outfit,
  height: 1.76,
  homes: ['coast', 'lake'],
});
