import type { Hero } from '../hero.ts';
import { surfer as outfit } from '../rigs/human/outfits/surfer.ts';
import { person } from '../rigs/human/person.ts';

export const surfer: Hero = person({
  key: 'surfer',
  words: ['surfer', 'surfer girl', 'surfer dude'],
  kindOf: ['lifeguard', 'beach boy'],
  samples: ['a surfer on a beach', 'a surfer with a board at sunset', 'a surfer and big waves'],
  traits: { hairStyles: ['swept', 'long', 'curly'], glasses: 0 },
  outfit,
  height: 1.76,
  homes: ['beach'],
});
