import type { Hero } from '../hero.ts';
import { groom as outfit } from '../rigs/human/outfits/groom.ts';
import { person } from '../rigs/human/person.ts';

export const groom: Hero = person({
  key: 'groom',
  words: ['groom', 'bridegroom', 'butler'],
  kindOf: ['best man', 'waiter', 'host', 'conductor', 'magician in a tuxedo', 'gentleman in a tuxedo'],
  samples: ['a groom at a wedding', 'a butler with a tray', 'a bride and groom'],
  traits: { isFemale: false },
  outfit,
  height: 1.78,
  homes: ['garden'],
});
