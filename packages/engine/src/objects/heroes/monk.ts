import type { Hero } from '../hero.ts';
import { monk as outfit } from '../rigs/human/outfits/monk.ts';
import { person } from '../rigs/human/person.ts';

export const monk: Hero = person({
  key: 'monk',
  words: ['monk', 'buddhist monk'],
  kindOf: ['priest', 'friar', 'buddha', 'shaolin monk', 'pope', 'bishop'],
  samples: ['a monk in a temple', 'a monk on a mountain', 'a monk meditating at sunrise'],
  traits: { isFemale: false, hairStyles: ['bald'], glasses: 0, beards: ['none'] },
  outfit,
  height: 1.72,
  homes: ['mountains'],
});
