import { shapeSwamp } from '../../draw/places/swamp.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const swamp: Place = {
  name: 'swamp',
  words: [
    'swamp',
    'swamps',
    'marsh',
    'marshes',
    'bog',
    'wetland',
    'wetlands',
    'bayou',
    'mangrove',
    'mangroves',
  ],
  nearest: ['everglades', 'quagmire', 'mudflat'],
  title: 'a swamp',
  samples: ['a swamp at dawn', 'a crocodile in a swamp', 'a frog in a swamp'],
  water: 1,
  swims: true,
  times: ['day', 'dawn', 'golden-hour'],
  weathers: ['clear', 'fog'],
  horizon: { vista: 0.46, near: 0.48 },
  eye: 5,
  shape: (scene, view) => shapeSwamp(scene, view, THICKET),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'willow-tree',
        nature: 'tree',
        count: [1, 2],
        x: [-0.02, 0.1],
        edges: 'both',
        foot: [0.6, 0.84],
        size: [0.6, 0.8],
      },
      ...WAYSIDE,
    ]),
};

const THICKET = {
  soil: 'grass',
  swell: 0.02,
  trees: 1,
  meadow: 0.4,
  conifers: 0.1,
  treeHeight: 9,
  clearing: 9,
  isWood: false,
} as const;
