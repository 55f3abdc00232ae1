import { randomOf } from '../../base/random.ts';
import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const meadow: Place = {
  name: 'meadow',
  words: [
    'meadow',
    'meadows',
    'field',
    'fields',
    'grass',
    'grassland',
    'grasslands',
    'grassy field',
    'prairie',
    'lawn',
    'pasture',
    'green field',
    'clearing of grass',
  ],
  title: 'a meadow',
  samples: ['a cow in a meadow', 'a meadow full of flowers in spring', 'a butterfly over a meadow'],
  suits: { mood: 1, spring: 1, open: 0.6, 'flying animals': 1 },
  backdrops: { hills: 0.5, mountains: 0.5 },
  eye: 2.4,
  shape: (scene, view) => shapeOpenLand(scene, view, MEADOW),
  furnish: (context) => {
    const draw = randomOf(context.seed, 'filler', 'kind');
    const bloom = draw < 0.4 ? 'poppy' : draw < 0.7 ? 'daisy' : 'wildflowers';
    return standFillers(context, [
      {
        thing: draw < 0.7 ? 'broadleaf' : 'birch',
        nature: 'tree',
        count: [1, 1],
        x: [0.02, 0.14],
        edges: 'one',
        foot: [0.36, 0.66],
        size: [0.46, 0.66],
      },
      {
        thing: bloom,
        nature: 'flower',
        count: [5, 10],
        x: [0, 0.5],
        edges: 'any',
        foot: LOW,
        size: [0.07, 0.13],
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
    ]);
  },
};

const MEADOW = {
  soil: 'grass',
  swell: 0.06,
  trees: 0.3,
  meadow: 1,
  conifers: 0.12,
  treeHeight: 11,
  clearing: 26,
  isWood: false,
} as const;
