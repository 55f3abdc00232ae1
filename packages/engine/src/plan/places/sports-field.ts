import { shapeSportsField } from '../../draw/places/sports-field.ts';
import type { Place } from '../place.ts';

export const sportsField: Place = {
  name: 'sports-field',
  words: [
    'sports field',
    'football field',
    'football pitch',
    'soccer field',
    'soccer pitch',
    'playing field',
    'sports ground',
    'sports pitch',
  ],
  nearest: [
    'baseball field',
    'rugby field',
    'athletics track',
    'cricket ground',
    'in a stadium',
    'in the stadium',
  ],
  title: 'a sports field',
  samples: ['a soccer field', 'a boy with a soccer ball on a football field', 'a dog on a soccer field'],
  times: ['day', 'day', 'golden-hour'],
  backdrops: { city: 0.4, hills: 0.6 },
  horizon: { vista: 0.44, near: 0.48 },
  eye: 6,
  shape: (scene, view) => shapeSportsField(scene, view, GROUNDS),
};

const GROUNDS = {
  soil: 'grass',
  swell: 0.012,
  trees: 0.9,
  meadow: 0,
  conifers: 0.1,
  treeHeight: 9,
  clearing: 21,
  isWood: false,
} as const;
