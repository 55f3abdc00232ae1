import { shapeDesert } from '../../draw/places/desert.ts';
import type { Place } from '../place.ts';
import { LOW, MIDDLE, NEAR, standFillers } from '../stand-fillers.ts';

export const desert: Place = {
  name: 'desert',
  words: ['desert', 'dunes', 'dune', 'sand dunes', 'sahara', 'gobi', 'oasis'],
  nearest: ['wasteland', 'egypt'],
  title: 'a desert of dunes',
  samples: ['a camel in the desert', 'sand dunes at golden hour', 'a cactus in the desert at night'],
  backdrops: { mountains: 0.5, none: 0.5 },
  eye: 4,
  shape: shapeDesert,
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'cactus',
        nature: 'bush',
        count: [1, 3],
        x: [0.04, 0.2],
        edges: 'any',
        foot: MIDDLE,
        size: [0.13, 0.26],
      },
      {
        thing: 'cactus',
        nature: 'bush',
        count: [1, 1],
        x: [0, 0.08],
        edges: 'one',
        foot: NEAR,
        size: [0.4, 0.56],
      },
      {
        thing: 'boulder',
        nature: 'stone',
        count: [1, 3],
        x: [0.02, 0.4],
        edges: 'any',
        foot: LOW,
        size: [0.04, 0.09],
      },
    ]),
};
