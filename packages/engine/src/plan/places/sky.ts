import { shapeCloudSea } from '../../draw/places/cloud-sea.ts';
import type { Place } from '../place.ts';

export const sky: Place = {
  name: 'sky',
  words: [
    'sky',
    'skies',
    'in the sky',
    'blue sky',
    'clouds',
    'above the clouds',
    'cloudscape',
    'heavens',
    'night sky',
    'starry sky',
    'cloudy sky',
    'evening sky',
    'in the air',
    'in the clouds',
    'midair',
  ],
  title: 'the open sky',
  samples: ['an airplane above the clouds', 'clouds at sunset', 'a hot air balloon in the sky'],
  suits: { aloft: 1 },
  isAloft: true,
  horizon: { vista: 0.86, near: 0.92 },
  eye: 30,
  shape: shapeCloudSea,
};
