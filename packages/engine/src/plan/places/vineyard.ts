import { shapeVineyard } from '../../draw/places/vineyard.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const vineyard: Place = {
  name: 'vineyard',
  words: ['vineyard', 'vineyards', 'winery', 'rows of vines', 'wine country', 'tea plantation', 'tea field'],
  nearest: ['tuscany', 'plantation', 'rice terraces', 'terraced fields', 'crop rows'],
  title: 'vineyards on hills',
  samples: ['a vineyard in autumn', 'a farmer in a vineyard', 'a vineyard at golden hour'],
  seasons: ['summer', 'autumn'],
  times: ['day', 'golden-hour', 'sunset'],
  backdrops: { hills: 0.7, mountains: 0.3 },
  horizon: { vista: 0.44, near: 0.5 },
  eye: 9,
  shape: (scene, view) => shapeVineyard(scene, view, SLOPES),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'house',
        nature: 'made',
        count: [1, 1],
        x: [0.2, 0.4],
        edges: 'any',
        foot: [0.2, 0.24],
        size: [0.09, 0.11],
      },
      {
        thing: 'conifer',
        nature: 'tree',
        count: [2, 3],
        x: [0.1, 0.2],
        edges: 'one',
        foot: [0.22, 0.27],
        size: [0.12, 0.17],
      },
      ...WAYSIDE,
    ]),
};

const SLOPES = {
  soil: 'grass',
  swell: 0.18,
  trees: 0.05,
  meadow: 0,
  conifers: 0.4,
  treeHeight: 8,
  clearing: 14,
  isWood: false,
} as const;
