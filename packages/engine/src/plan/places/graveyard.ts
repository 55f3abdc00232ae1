import { shapeOpenLand } from '../../draw/places/open-land.ts';
import { standGraves } from '../fillers/stand-graves.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const graveyard: Place = {
  name: 'graveyard',
  words: ['graveyard', 'cemetery', 'churchyard', 'burial ground', 'old cemetery', 'haunted graveyard'],
  nearest: ['tombstones'],
  title: 'an old graveyard',
  samples: ['a graveyard at night', 'a black cat in a graveyard', 'a ghost in a cemetery'],
  times: ['dusk', 'night', 'day'],
  weathers: ['clear', 'fog'],
  backdrops: { hills: 0.7, none: 0.3 },
  horizon: { vista: 0.46, near: 0.5 },
  eye: 4,
  shape: (scene, view) => shapeOpenLand(scene, view, YARD),
  furnish: (context) => [
    ...standGraves(context),
    ...standFillers(context, [
      {
        thing: 'church',
        nature: 'made',
        count: [1, 1],
        x: [0.24, 0.34],
        edges: 'one',
        foot: [0.12, 0.14],
        size: [0.3, 0.36],
      },
      {
        thing: 'willow-tree',
        nature: 'tree',
        count: [1, 1],
        x: [0.02, 0.1],
        edges: 'one',
        foot: [0.4, 0.6],
        size: [0.5, 0.7],
      },
      {
        thing: 'conifer',
        nature: 'tree',
        count: [1, 2],
        x: [0.02, 0.2],
        edges: 'any',
        foot: [0.24, 0.3],
        size: [0.3, 0.4],
      },
      ...WAYSIDE,
    ]),
  ],
};

const YARD = {
  soil: 'grass',
  swell: 0.02,
  trees: 0.3,
  meadow: 0.5,
  conifers: 0.3,
  treeHeight: 10,
  clearing: 18,
  isWood: false,
} as const;
