import { shapeCliffTop } from '../../draw/places/cliff-top.ts';
import { WAYSIDE } from '../fillers/wayside.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const cliffTop: Place = {
  name: 'cliff-top',
  words: [
    'cliff',
    'cliffs',
    'cliff top',
    'clifftop',
    'sea cliff',
    'sea cliffs',
    'cliff edge',
    'edge of a cliff',
    'rocky coast',
    'cliff by the sea',
    'cliffs by the sea',
  ],
  nearest: ['cliffs of moher', 'dover', 'cornwall', 'big sur', 'precipice'],
  title: 'a cliff top above the sea',
  samples: ['a cliff at sunset', 'a lighthouse on a cliff', 'a hiker on a cliff top'],
  water: 1,
  horizon: { vista: 0.46, near: 0.48 },
  eye: 9,
  shape: shapeCliffTop,
  furnish: (context) => standFillers(context, WAYSIDE),
};
