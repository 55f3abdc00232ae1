import { shapeCanyon } from '../../draw/places/canyon.ts';
import type { Place } from '../place.ts';
import { LOW, standFillers } from '../stand-fillers.ts';

export const canyon: Place = {
  name: 'canyon',
  words: [
    'canyon',
    'canyons',
    'grand canyon',
    'red rock canyon',
    'canyon walls',
    'gorge',
    'ravine',
    'mesa',
    'mesas',
    'monument valley',
  ],
  nearest: ['badlands', 'arizona', 'utah', 'wild west landscape'],
  title: 'a canyon of red rock',
  samples: ['a canyon at golden hour', 'an eagle above the grand canyon', 'a hiker in a canyon'],
  times: ['day', 'golden-hour', 'sunset'],
  horizon: { vista: 0.58, near: 0.56 },
  eye: 16,
  seasons: ['summer'],
  shape: shapeCanyon,
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'boulder',
        nature: 'stone',
        count: [1, 3],
        x: [0.02, 0.3],
        edges: 'any',
        foot: LOW,
        size: [0.05, 0.1],
      },
      {
        thing: 'grass-tuft',
        nature: 'grass',
        count: [2, 5],
        x: [0, 0.34],
        edges: 'any',
        foot: LOW,
        size: [0.05, 0.09],
      },
    ]),
};
