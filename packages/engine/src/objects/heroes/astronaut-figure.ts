import type { Hero } from '../hero.ts';
import { astronaut as outfit } from '../rigs/human/outfits/astronaut.ts';
import { person } from '../rigs/human/person.ts';

export const astronautFigure: Hero = person({
  key: 'astronaut-figure',
  words: ['astronaut', 'cosmonaut', 'spaceman', 'space explorer'],
  kindOf: ['spacewoman', 'space traveler'],
  samples: ['an astronaut on the moon', 'an astronaut waving', 'an astronaut riding a horse'],
  traits: { girth: 1.2, glasses: 0, beards: ['none'] },
  outfit,
  height: 1.86,
  homes: ['moon', 'space'],
});
