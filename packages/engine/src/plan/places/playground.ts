import { shapeOpenLand } from '../../draw/places/open-land.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const playground: Place = {
  name: 'playground',
  words: ['playground', 'playgrounds', 'play area', 'kids playground', 'school playground'],
  nearest: ['schoolyard', 'sandbox'],
  title: 'a playground',
  samples: ['children on a playground', 'a playground in spring', 'a dog on a playground'],
  times: ['day', 'day', 'golden-hour'],
  backdrops: { city: 0.5, hills: 0.5 },
  eye: 3,
  shape: (scene, view) => shapeOpenLand(scene, view, LAWN),
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'playground-slide',
        nature: 'made',
        count: [1, 1],
        x: [0.22, 0.3],
        edges: 'one',
        foot: [0.38, 0.46],
        size: [0.34, 0.42],
      },
      {
        thing: 'carousel-horse',
        nature: 'made',
        count: [1, 1],
        x: [0.72, 0.8],
        edges: 'one',
        foot: [0.42, 0.5],
        size: [0.18, 0.22],
      },
      {
        thing: 'bench',
        nature: 'made',
        count: [1, 1],
        x: [0.52, 0.62],
        edges: 'one',
        foot: [0.26, 0.3],
        size: [0.09, 0.11],
      },
      {
        thing: 'broadleaf',
        nature: 'tree',
        count: [2, 3],
        x: [0, 0.1],
        edges: 'both',
        foot: [0.3, 0.6],
        size: [0.5, 0.72],
      },
      {
        thing: 'soccer-ball',
        nature: 'made',
        count: [0, 1],
        x: [0.3, 0.45],
        edges: 'any',
        foot: [0.7, 0.9],
        size: [0.06, 0.07],
      },
    ]),
};

const LAWN = {
  soil: 'grass',
  swell: 0.015,
  trees: 0.6,
  meadow: 0.15,
  conifers: 0.1,
  treeHeight: 9,
  clearing: 22,
  isWood: false,
} as const;
