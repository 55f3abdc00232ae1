import { shapeRoad } from '../../draw/places/road.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { type Filler, standFillers } from '../stand-fillers.ts';

export const countryRoad: Place = {
  name: 'country-road',
  words: [
    'country road',
    'country lane',
    'dirt road',
    'dirt track',
    'gravel road',
    'winding road',
    'road',
    'path',
    'footpath',
    'hiking trail',
    'rural road',
  ],
  nearest: ['highway', 'route 66', 'country highway'],
  title: 'a country road into the hills',
  samples: [
    'a country road in autumn',
    'a cyclist on a country road',
    'a red car on a winding road at sunset',
  ],
  suits: { vehicles: 0.6 },
  times: ['day', 'day', 'golden-hour', 'sunset'],
  backdrops: { hills: 0.6, mountains: 0.4 },
  horizon: { vista: 0.46, near: 0.5 },
  eye: 7,
  shape: (scene, view) => shapeRoad(scene, view, HILLS),
  furnish: (context) => standFillers(context, [TREE, ...WAYSIDE]),
};

const HILLS = {
  soil: 'grass',
  swell: 0.2,
  trees: 0.16,
  meadow: 0.3,
  conifers: 0.25,
  treeHeight: 9,
  clearing: 8,
  isWood: false,
} as const;

const TREE: Filler = {
  thing: 'broadleaf',
  nature: 'tree',
  count: [1, 1],
  x: [-0.02, 0.07],
  edges: 'one',
  foot: [0.66, 0.86],
  size: [0.6, 0.8],
};
