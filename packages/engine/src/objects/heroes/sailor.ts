import type { Hero } from '../hero.ts';
import { sailor as outfit } from '../rigs/human/outfits/sailor.ts';
import { person } from '../rigs/human/person.ts';

export const sailor: Hero = person({
  key: 'sailor',
  words: ['sailor', 'seaman', 'mariner'],
  kindOf: ['popeye', 'navy officer', 'rower', 'ferryman'],
  samples: ['a sailor on a ship', 'a sailor in a harbour', 'a sailor with an anchor'],
  outfit,
  height: 1.76,
  homes: ['coast'],
});
