import { randomOf } from '../../base/random.ts';
import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const garden: Place = {
  name: 'garden',
  words: [
    'garden',
    'flower garden',
    'back garden',
    'rose garden',
    'cottage garden',
    'backyard',
    'back yard',
    'front yard',
    'yard',
    'vegetable garden',
  ],
  nearest: ['courtyard', 'allotment', 'hedge maze'],
  title: 'a garden in bloom',
  samples: ['a cat in a garden', 'a watering can in the garden', 'a garden full of roses'],
  suits: { spring: 0.6 },
  backdrops: { hills: 0.3, none: 0.7 },
  eye: 2,
  shape: (scene, view) => shapeOpenLand(scene, view, GARDEN),
  furnish: (context) => {
    const draw = randomOf(context.seed, 'filler', 'kind');
    const bloom = draw < 0.4 ? 'rose' : draw < 0.7 ? 'tulip' : 'lily';
    return standFillers(context, [
      {
        thing: 'fence',
        nature: 'made',
        count: [2, 3],
        x: [0.02, 0.34],
        edges: 'both',
        foot: [0.16, 0.17],
        size: [0.11, 0.12],
      },
      {
        thing: 'broadleaf',
        nature: 'tree',
        count: [0, 1],
        x: [0.02, 0.12],
        edges: 'one',
        foot: [0.3, 0.5],
        size: [0.5, 0.7],
      },
      {
        thing: 'lavender-bush',
        nature: 'flower',
        count: [1, 3],
        x: [0, 0.2],
        edges: 'any',
        foot: [0.6, 1],
        size: [0.12, 0.2],
      },
      {
        thing: bloom,
        nature: 'flower',
        count: [5, 9],
        x: [0, 0.34],
        edges: 'any',
        foot: [0.85, 1.14],
        size: [0.14, 0.26],
      },
      {
        thing: 'daisy',
        nature: 'flower',
        count: [3, 6],
        x: [0, 0.5],
        edges: 'any',
        foot: LOW,
        size: [0.07, 0.11],
      },
      {
        thing: 'bush',
        nature: 'bush',
        count: [2, 4],
        x: [0, 0.3],
        edges: 'any',
        foot: [0.2, 0.5],
        size: [0.08, 0.14],
      },
    ]);
  },
};

const GARDEN = {
  soil: 'grass',
  swell: 0.02,
  trees: 0.5,
  meadow: 0.9,
  conifers: 0.1,
  treeHeight: 8,
  clearing: 18,
  isWood: false,
} as const;
