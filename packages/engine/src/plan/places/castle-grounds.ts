import { shapeAvenue } from '../../draw/places/avenue.ts';
import { standCastleGrounds } from '../fillers/stand-castle-grounds.ts';
import type { Place } from '../place.ts';

export const castleGrounds: Place = {
  name: 'castle-grounds',
  words: [
    'castle grounds',
    'castle garden',
    'castle gardens',
    'palace garden',
    'palace gardens',
    'royal garden',
    'royal gardens',
    'castle park',
  ],
  nearest: ['manor house garden', 'baroque garden'],
  title: 'the grounds of a castle',
  samples: ['castle grounds in spring', 'a princess in a palace garden', 'a peacock in a royal garden'],
  times: ['day', 'golden-hour'],
  backdrops: { hills: 0.6, mountains: 0.4 },
  horizon: { vista: 0.52, near: 0.52 },
  eye: 4,
  shape: (scene, view) => shapeAvenue(scene, view, LAWNS),
  furnish: standCastleGrounds,
};

const LAWNS = {
  soil: 'grass',
  swell: 0.02,
  trees: 0.7,
  meadow: 0.1,
  conifers: 0.2,
  treeHeight: 10,
  clearing: 26,
  isWood: false,
} as const;
