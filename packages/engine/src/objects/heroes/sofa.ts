import type { Hero } from '../hero.ts';
import { drawSofa } from '../rigs/sofa.ts';

export const sofa: Hero = {
  key: 'couch-and-lamp',
  words: ['sofa', 'couch', 'settee', 'loveseat', 'love seat', 'chesterfield'],
  kindOf: ['futon', 'divan', 'chaise longue'],
  kind: 'object',
  height: 0.85,
  forms: 2,
  materials: ['cloth', 'leather', 'wool'],
  samples: ['a sofa', 'a cat on a red sofa', 'a blue couch in a living room'],
  homes: ['living-room'],
  draw: (options) => drawSofa(options, options.form === 1 ? 2 : 3),
};
