import { shapeAvenue } from '../../draw/places/avenue.ts';
import type { Place } from '../place.ts';
import { standAvenue } from '../stand-avenue.ts';

export const avenue: Place = {
  name: 'avenue',
  words: [
    'tree avenue',
    'tree-lined avenue',
    'tree lined avenue',
    'park avenue',
    'park path',
    'promenade of trees',
    'autumn avenue',
    'tree-lined path',
    'tree lined path',
  ],
  nearest: ['boulevard of trees', 'tree tunnel'],
  title: 'an avenue of trees',
  samples: [
    'a tree-lined avenue in autumn',
    'a couple walking down a tree-lined path',
    'a park avenue in spring',
  ],
  times: ['day', 'golden-hour'],
  backdrops: { hills: 0.6, none: 0.4 },
  horizon: { vista: 0.56, near: 0.54 },
  eye: 3,
  shape: (scene, view) => shapeAvenue(scene, view, LAWNS),
  furnish: (context) => standAvenue(context, 'broadleaf', 6),
};

const LAWNS = {
  soil: 'grass',
  swell: 0.015,
  trees: 0.7,
  meadow: 0.12,
  conifers: 0.05,
  treeHeight: 10,
  clearing: 34,
  isWood: false,
} as const;
