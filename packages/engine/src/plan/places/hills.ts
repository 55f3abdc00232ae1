import { randomOf } from '../../base/random.ts';
import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const hills: Place = {
  name: 'hills',
  words: [
    'hill',
    'hills',
    'hillside',
    'hilltop',
    'rolling hills',
    'green hills',
    'countryside',
    'country side',
    'rural landscape',
    'valley',
    'green valley',
    'knoll',
  ],
  nearest: [
    'provence',
    'scotland',
    'ireland',
    'shire',
    'moor',
    'plain',
    'plains',
    'landscape',
    'nature',
    'scenery',
    'scenic view',
    'outdoors',
  ],
  title: 'green hills',
  samples: ['a castle on a hill', 'rolling green hills at noon', 'a tree on a hill at sunset'],
  suits: { mood: 1, 'evening mood': 1, buildings: 1, vehicles: 0.5, open: 0.4, 'sky things': 1 },
  backdrops: { hills: 1 },
  backdrop: 'hills',
  eye: 12,
  shape: (scene, view) => shapeOpenLand(scene, view, HILLS),
  furnish: (context) => {
    const draw = randomOf(context.seed, 'filler', 'kind');
    return standFillers(context, [
      {
        thing: draw < 0.5 ? 'broadleaf' : 'birch',
        nature: 'tree',
        count: [1, 1],
        x: [0.02, 0.1],
        edges: 'one',
        foot: [0.5, 0.8],
        size: [0.5, 0.72],
      },
      {
        thing: 'bush',
        nature: 'bush',
        count: [1, 3],
        x: [0, 0.24],
        edges: 'any',
        foot: [0.4, 0.8],
        size: [0.06, 0.1],
      },
      {
        thing: 'wildflowers',
        nature: 'flower',
        count: [3, 7],
        x: [0, 0.5],
        edges: 'any',
        foot: LOW,
        size: [0.06, 0.11],
      },
    ]);
  },
};

const HILLS = {
  soil: 'grass',
  swell: 0.3,
  trees: 0.13,
  meadow: 0.5,
  conifers: 0.3,
  treeHeight: 8,
  clearing: 7,
  isWood: false,
} as const;
