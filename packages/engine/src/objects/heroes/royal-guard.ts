import type { Hero } from '../hero.ts';
import { royalGuard as outfit } from '../rigs/human/outfits/royal-guard.ts';
import { person } from '../rigs/human/person.ts';

export const royalGuard: Hero = person({
  key: 'royal-guard',
  words: ['royal guard', 'palace guard', 'beefeater', "queen's guard"],
  kindOf: ['sentry', 'nutcracker', 'toy soldier', 'drummer'],
  samples: ['a royal guard at a palace', 'two royal guards in red', 'a royal guard in the snow'],
  traits: { isFemale: false },
  outfit,
  height: 1.82,
  homes: ['street'],
});
