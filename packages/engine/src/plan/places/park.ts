import { randomOf } from '../../base/random.ts';
import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const park: Place = {
  name: 'park',
  words: ['park', 'city park', 'the park', 'picnic', 'picnic area', 'in the park'],
  nearest: ['zoo', 'golf course', 'campus'],
  title: 'a park',
  samples: ['a child with a dog in a park in autumn', 'a bench in the park', 'two people walking in a park'],
  suits: { open: 0.3 },
  backdrops: { city: 0.45, hills: 0.2, none: 0.35 },
  eye: 2.6,
  shape: (scene, view) => shapeOpenLand(scene, view, PARK),
  furnish: (context) => {
    const draw = randomOf(context.seed, 'filler', 'kind');
    return standFillers(context, [
      {
        thing: draw < 0.8 ? 'broadleaf' : 'birch',
        nature: 'tree',
        count: [1, 2],
        x: [0, 0.12],
        edges: 'any',
        foot: [0.4, 0.74],
        size: [0.5, 0.74],
      },
      {
        thing: 'street-lamp',
        nature: 'made',
        count: [1, 1],
        x: [0.14, 0.26],
        edges: 'any',
        foot: [0.3, 0.4],
        size: [0.34, 0.42],
      },
      {
        thing: 'bench',
        nature: 'made',
        count: [0, 1],
        x: [0.14, 0.24],
        edges: 'any',
        foot: [0.36, 0.46],
        size: [0.1, 0.13],
      },
      {
        thing: draw < 0.5 ? 'tulip' : 'daisy',
        nature: 'flower',
        count: [4, 8],
        x: [0, 0.3],
        edges: 'one',
        foot: LOW,
        size: [0.08, 0.15],
      },
      {
        thing: 'bush',
        nature: 'bush',
        count: [1, 3],
        x: [0, 0.3],
        edges: 'any',
        foot: [0.24, 0.5],
        size: [0.08, 0.12],
      },
    ]);
  },
};

const PARK = {
  soil: 'grass',
  swell: 0.02,
  trees: 0.55,
  meadow: 0.4,
  conifers: 0.08,
  treeHeight: 10,
  clearing: 20,
  isWood: false,
} as const;
