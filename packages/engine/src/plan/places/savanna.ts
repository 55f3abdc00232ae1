import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const savanna: Place = {
  name: 'savanna',
  words: ['savanna', 'savannah', 'african plain', 'african savanna', 'serengeti', 'safari', 'the savanna'],
  nearest: ['africa', 'kenya', 'outback', 'bushland', 'watering hole', 'waterhole', 'steppe'],
  title: 'a savanna',
  samples: ['a lion in the savanna', 'elephants in the savanna at sunset', 'a giraffe on safari'],
  backdrops: { hills: 0.4, mountains: 0.3, none: 0.3 },
  eye: 3,
  weathers: ['clear', 'cloudy'],
  shape: (scene, view) => shapeOpenLand(scene, view, SAVANNA),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'broadleaf',
        nature: 'tree',
        count: [1, 2],
        x: [0.04, 0.16],
        edges: 'any',
        foot: [0.16, 0.34],
        size: [0.26, 0.4],
      },
      {
        thing: 'bush',
        nature: 'bush',
        count: [2, 4],
        x: [0, 0.4],
        edges: 'any',
        foot: [0.12, 0.6],
        size: [0.05, 0.09],
      },
      {
        thing: 'boulder',
        nature: 'stone',
        count: [1, 3],
        x: [0.02, 0.36],
        edges: 'any',
        foot: LOW,
        size: [0.05, 0.11],
      },
      {
        thing: 'grass-tuft',
        nature: 'grass',
        count: [5, 9],
        x: [0, 0.5],
        edges: 'any',
        foot: LOW,
        size: [0.06, 0.12],
      },
    ]),
};

const SAVANNA = {
  soil: 'straw',
  swell: 0.025,
  trees: 0.1,
  meadow: 0,
  conifers: 0,
  treeHeight: 8,
  clearing: 30,
  isWood: false,
} as const;
