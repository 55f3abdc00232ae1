import { shapeBeach } from '../../draw/places/shore.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const beach: Place = {
  name: 'beach',
  words: [
    'beach',
    'seaside',
    'shore',
    'seashore',
    'shoreline',
    'coast',
    'coastline',
    'sandy beach',
    'tropical beach',
    'beachfront',
  ],
  nearest: ['cove', 'sand', 'the sand', 'hawaii', 'maldives', 'caribbean', 'boardwalk', 'paradise'],
  title: 'a beach',
  samples: ['a beach with palm trees', 'a crab on the beach', 'two people walking along a beach at sunset'],
  water: 1,
  backdrops: { hills: 0.4, none: 0.6 },
  horizon: { vista: 0.52, near: 0.54 },
  eye: 2.8,
  shape: shapeBeach,
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'palm',
        nature: 'tree',
        count: [1, 3],
        x: [0, 0.14],
        edges: 'one',
        foot: [0.55, 0.9],
        size: [0.62, 0.9],
      },
      {
        thing: 'boulder',
        nature: 'stone',
        count: [0, 2],
        x: [0.02, 0.3],
        edges: 'any',
        foot: LOW,
        size: [0.04, 0.08],
      },
      {
        thing: 'spiral-shell',
        nature: 'stone',
        count: [0, 2],
        x: [0.1, 0.45],
        edges: 'any',
        foot: [0.9, 0.98],
        size: [0.025, 0.035],
      },
      {
        thing: 'grass-tuft',
        nature: 'grass',
        count: [1, 4],
        x: [0, 0.18],
        edges: 'one',
        foot: LOW,
        size: [0.06, 0.11],
      },
    ]),
};
