import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const jungle: Place = {
  name: 'jungle',
  words: [
    'jungle',
    'rainforest',
    'rain forest',
    'tropical forest',
    'tropical jungle',
    'amazon',
    'bamboo grove',
    'bamboo forest',
  ],
  nearest: ['mangrove', 'borneo', 'congo'],
  title: 'a jungle',
  samples: ['a tiger in the jungle', 'a parrot in the rainforest', 'a misty jungle at dawn'],
  backdrops: { mountains: 0.2, none: 0.8 },
  isOvergrown: true,
  horizon: { vista: 0.6, near: 0.54 },
  eye: 2.2,
  shape: (scene, view) => shapeOpenLand(scene, view, JUNGLE),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'palm',
        nature: 'tree',
        count: [2, 3],
        x: [-0.02, 0.12],
        edges: 'both',
        foot: [0.5, 0.95],
        size: [0.75, 1.05],
      },
      {
        thing: 'bamboo',
        nature: 'tree',
        count: [0, 2],
        x: [0, 0.1],
        edges: 'one',
        foot: [0.3, 0.7],
        size: [0.6, 0.9],
      },
      {
        thing: 'fern',
        nature: 'bush',
        count: [4, 7],
        x: [0, 0.3],
        edges: 'any',
        foot: [0.8, 1.12],
        size: [0.1, 0.22],
      },
      {
        thing: 'bush',
        nature: 'bush',
        count: [2, 4],
        x: [0, 0.24],
        edges: 'any',
        foot: [0.4, 0.9],
        size: [0.1, 0.18],
      },
      {
        thing: 'grass-tuft',
        nature: 'grass',
        count: [2, 5],
        x: [0, 0.5],
        edges: 'any',
        foot: LOW,
        size: [0.06, 0.1],
      },
    ]),
};

const JUNGLE = {
  soil: 'needles',
  swell: 0.04,
  trees: 1,
  meadow: 0.6,
  conifers: 0,
  treeHeight: 12,
  clearing: 11,
  isWood: true,
} as const;
