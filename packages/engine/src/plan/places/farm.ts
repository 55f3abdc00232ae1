import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const farm: Place = {
  name: 'farm',
  words: ['farm', 'farmyard', 'farmland', 'ranch', 'barnyard', 'homestead', 'on a farm'],
  nearest: ['rice field', 'orchard'],
  title: 'a farm',
  samples: ['a cow on a farm', 'a tractor on a farm at sunset', 'a farmer with a pig'],
  backdrops: { hills: 0.7, mountains: 0.2, none: 0.1 },
  eye: 3,
  shape: (scene, view) => shapeOpenLand(scene, view, FARM),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'barn',
        nature: 'made',
        count: [1, 1],
        x: [0.16, 0.26],
        edges: 'one',
        foot: [0.14, 0.17],
        size: [0.17, 0.24],
      },
      {
        thing: 'fence',
        nature: 'made',
        count: [2, 4],
        x: [0.02, 0.4],
        edges: 'both',
        foot: [0.24, 0.25],
        size: [0.09, 0.1],
      },
      {
        thing: 'broadleaf',
        nature: 'tree',
        count: [1, 1],
        x: [0.02, 0.1],
        edges: 'any',
        foot: [0.3, 0.6],
        size: [0.44, 0.62],
      },
      {
        thing: 'wheat-plant',
        nature: 'grass',
        count: [3, 6],
        x: [0, 0.16],
        edges: 'one',
        foot: LOW,
        size: [0.12, 0.2],
      },
      {
        thing: 'daisy',
        nature: 'flower',
        count: [3, 6],
        x: [0, 0.5],
        edges: 'any',
        foot: LOW,
        size: [0.06, 0.1],
      },
      {
        thing: 'grass-tuft',
        nature: 'grass',
        count: [2, 5],
        x: [0, 0.5],
        edges: 'any',
        foot: LOW,
        size: [0.05, 0.09],
      },
    ]),
};

const FARM = {
  soil: 'grass',
  swell: 0.08,
  trees: 0.16,
  meadow: 0.6,
  conifers: 0.1,
  treeHeight: 9,
  clearing: 30,
  isWood: false,
} as const;
