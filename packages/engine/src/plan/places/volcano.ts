import { shapeVolcano } from '../../draw/places/volcano.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const volcano: Place = {
  name: 'volcano',
  words: [
    'volcano',
    'volcanoes',
    'volcanic landscape',
    'erupting volcano',
    'volcanic eruption',
    'active volcano',
    'lava',
    'lava field',
    'lava flow',
  ],
  nearest: ['vesuvius', 'etna', 'krakatoa', 'mordor', 'crater lake'],
  title: 'a volcano',
  samples: ['a volcano at night', 'a dinosaur before a volcano', 'an erupting volcano at sunset'],
  seasons: ['summer'],
  times: ['sunset', 'night', 'dusk', 'day'],
  weathers: ['clear'],
  horizon: { vista: 0.7, near: 0.58 },
  eye: 10,
  shape: (scene, view) => shapeVolcano(scene, view, FOOTHILLS),
  furnish: (context) => standFillers(context, WAYSIDE),
};

const FOOTHILLS = {
  soil: 'grass',
  swell: 0.12,
  trees: 0.4,
  meadow: 0.3,
  conifers: 0.35,
  treeHeight: 10,
  clearing: 8,
  isWood: false,
} as const;
