import { shapeAvenue } from '../../draw/places/avenue.ts';
import type { Place } from '../place.ts';
import { standAvenue } from '../stand-avenue.ts';

export const cherryAvenue: Place = {
  name: 'cherry-avenue',
  words: [
    'cherry avenue',
    'cherry blossom avenue',
    'cherry blossom path',
    'sakura avenue',
    'avenue of cherry trees',
    'under the cherry trees',
    'cherry tree path',
    'sakura park',
    'cherry blossom park',
    'among cherry blossoms',
  ],
  nearest: ['hanami'],
  title: 'an avenue of cherry trees',
  samples: ['a cherry blossom avenue', 'a girl in a sakura park', 'a cat under the cherry trees'],
  seasons: ['spring'],
  times: ['day', 'golden-hour'],
  backdrops: { hills: 0.3, mountains: 0.4, none: 0.3 },
  horizon: { vista: 0.56, near: 0.54 },
  eye: 3,
  shape: (scene, view) => shapeAvenue(scene, view, LAWNS),
  furnish: (context) => standAvenue(context, 'cherry-tree', 6),
};

const LAWNS = {
  soil: 'grass',
  swell: 0.02,
  trees: 0.4,
  meadow: 0.12,
  conifers: 0.05,
  treeHeight: 9,
  clearing: 34,
  isWood: false,
} as const;
