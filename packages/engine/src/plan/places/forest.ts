import { randomOf } from '../../base/random.ts';
import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const forest: Place = {
  name: 'forest',
  words: [
    'forest',
    'woods',
    'woodland',
    'forest clearing',
    'grove',
    'the wild woods',
    'evergreen forest',
    'forest path',
    'deep forest',
    'clearing',
    'fairy tale forest',
    'enchanted forest',
    'magical forest',
  ],
  nearest: [],
  title: 'a forest',
  samples: ['a fox in the forest', 'a cabin in a pine forest', 'a foggy autumn forest'],
  suits: { autumn: 1 },
  backdrops: { mountains: 0.35, none: 0.65 },
  isOvergrown: true,
  horizon: { vista: 0.6, near: 0.54 },
  eye: 2.4,
  shape: (scene, view) => shapeOpenLand(scene, view, FOREST),
  furnish: (context) => {
    const draw = randomOf(context.seed, 'filler', 'kind');
    const tree = draw < 0.55 ? 'conifer' : draw < 0.8 ? 'broadleaf' : 'birch';
    return standFillers(context, [
      {
        thing: tree,
        nature: 'tree',
        count: [2, 4],
        x: [-0.02, 0.1],
        edges: 'both',
        foot: [0.6, 1],
        size: [0.8, 1.05],
      },
      {
        thing: 'bush',
        nature: 'bush',
        count: [1, 3],
        x: [0, 0.2],
        edges: 'any',
        foot: [0.7, 1],
        size: [0.07, 0.12],
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
      {
        thing: 'mushroom',
        nature: 'flower',
        count: [0, 3],
        x: [0.04, 0.3],
        edges: 'any',
        foot: [0.92, 1],
        size: [0.03, 0.05],
      },
    ]);
  },
};

const FOREST = {
  soil: 'needles',
  swell: 0.03,
  trees: 1,
  meadow: 0.5,
  conifers: 0.9,
  treeHeight: 14,
  clearing: 13,
  isWood: true,
} as const;
