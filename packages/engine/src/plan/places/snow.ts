import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const snow: Place = {
  name: 'snow',
  words: [
    'snowfield',
    'snow field',
    'snowy landscape',
    'snowy field',
    'snowscape',
    'winter wonderland',
    'tundra',
    'arctic',
    'antarctica',
    'antarctic',
    'north pole',
    'south pole',
    'glacier',
    'ice field',
    'icy landscape',
    'frozen landscape',
    'winter landscape',
    'ice sheet',
    'polar landscape',
    'on ice',
    'on the ice',
  ],
  nearest: ['ski slope', 'ski resort', 'frozen lake', 'siberia', 'lapland'],
  title: 'a snowfield',
  samples: ['a penguin in the snow', 'a snowy landscape with fir trees', 'a snowman in falling snow'],
  suits: { winter: 1 },
  seasons: ['winter'],
  backdrops: { mountains: 1 },
  eye: 4,
  shape: (scene, view) => shapeOpenLand(scene, view, SNOW),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'conifer',
        nature: 'tree',
        count: [2, 4],
        x: [-0.01, 0.1],
        edges: 'both',
        foot: [0.5, 1],
        size: [0.5, 0.84],
      },
      {
        thing: 'boulder',
        nature: 'stone',
        count: [0, 2],
        x: [0.02, 0.3],
        edges: 'any',
        foot: LOW,
        size: [0.05, 0.08],
      },
    ]),
};

const SNOW = {
  soil: 'snow',
  swell: 0.05,
  trees: 0.42,
  meadow: 0,
  conifers: 1,
  treeHeight: 13,
  clearing: 13,
  isWood: false,
} as const;
