import type { Hero } from '../hero.ts';
import { mermaid as outfit } from '../rigs/human/outfits/mermaid.ts';
import { person } from '../rigs/human/person.ts';

export const mermaid: Hero = person({
  key: 'mermaid',
  words: ['mermaid', 'siren'],
  kindOf: ['merman', 'merperson', 'triton'],
  samples: ['a mermaid under the sea', 'a mermaid on a rock', 'a mermaid with fish'],
  traits: { isFemale: true, hairStyles: ['long', 'curly', 'long'], glasses: 0 },
  outfit,
  height: 1.5,
  homes: ['underwater', 'coast'],
});
