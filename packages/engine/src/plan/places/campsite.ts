import { shapeOpenLand } from '../../draw/places/open-land.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const campsite: Place = {
  name: 'campsite',
  words: [
    'campsite',
    'camp site',
    'camping',
    'campground',
    'camping site',
    'camping ground',
    'tent camp',
    'in a camp',
  ],
  nearest: ['base camp', 'scout camp'],
  title: 'a camp site',
  samples: ['a campsite at dusk', 'a bear at a campsite', 'two children at a campsite'],
  times: ['dusk', 'golden-hour', 'night', 'day'],
  water: 0.4,
  backdrops: { mountains: 0.7, hills: 0.3 },
  horizon: { vista: 0.5, near: 0.5 },
  eye: 4,
  shape: (scene, view) => shapeOpenLand(scene, view, GLADE),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'tent',
        nature: 'made',
        count: [2, 2],
        x: [0.16, 0.32],
        edges: 'both',
        foot: [0.34, 0.46],
        size: [0.22, 0.27],
      },
      {
        thing: 'campfire',
        nature: 'made',
        count: [1, 1],
        x: [0.44, 0.5],
        edges: 'one',
        foot: [0.62, 0.68],
        size: [0.13, 0.16],
      },
      {
        thing: 'conifer',
        nature: 'tree',
        count: [3, 5],
        x: [-0.01, 0.1],
        edges: 'both',
        foot: [0.3, 0.6],
        size: [0.5, 0.8],
      },
      ...WAYSIDE,
    ]),
};

const GLADE = {
  soil: 'grass',
  swell: 0.03,
  trees: 0.9,
  meadow: 0.3,
  conifers: 0.85,
  treeHeight: 12,
  clearing: 18,
  isWood: false,
} as const;
