import type { Hero } from '../hero.ts';
import { drawSofa } from '../rigs/sofa.ts';

export const armchair: Hero = {
  key: 'armchair',
  words: ['armchair', 'easy chair', 'reading chair', 'wing chair', 'lounge chair'],
  kindOf: ['recliner'],
  kind: 'object',
  height: 0.95,
  forms: 2,
  materials: ['cloth', 'leather', 'wool'],
  samples: ['an armchair', 'a green armchair beside a lamp', 'a leather armchair by the fireplace'],
  homes: ['living-room'],
  draw: (options) => drawSofa(options, 1),
};
