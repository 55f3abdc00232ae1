import type { Hero } from '../hero.ts';
import { pirate as outfit } from '../rigs/human/outfits/pirate.ts';
import { person } from '../rigs/human/person.ts';

export const pirate: Hero = person({
  key: 'pirate',
  words: ['pirate', 'buccaneer', 'corsair'],
  kindOf: ['pirate captain', 'captain hook', 'smuggler', 'bandit'],
  samples: ['a pirate with a parrot', 'a pirate on an island', 'a pirate and a treasure chest'],
  traits: { beards: ['full', 'short', 'stubble'] },
  outfit,
  height: 1.78,
  homes: ['beach', 'island'],
});
