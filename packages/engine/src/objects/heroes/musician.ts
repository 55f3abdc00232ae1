import type { Hero } from '../hero.ts';
import { musician as outfit } from '../rigs/human/outfits/musician.ts';
import { person } from '../rigs/human/person.ts';

export const musician: Hero = person({
  key: 'musician',
  words: ['musician', 'guitarist', 'guitar player', 'singer songwriter', 'troubadour'],
  kindOf: ['bard', 'minstrel', 'rock star', 'singer', 'busker', 'violinist', 'band member'],
  samples: ['a musician playing guitar', 'a guitarist on a stage', 'a musician in the street'],
  outfit,
  height: 1.75,
  homes: ['stage', 'street'],
});
