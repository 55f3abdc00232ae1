import { shapeSea } from '../../draw/places/shore.ts';
import type { Place } from '../place.ts';

export const sea: Place = {
  name: 'sea',
  words: [
    'sea',
    'ocean',
    'open sea',
    'seascape',
    'open water',
    'high seas',
    'waves',
    'wave',
    'atlantic',
    'pacific',
    'mediterranean',
    'horizon of the sea',
    'at sea',
  ],
  nearest: ['bay'],
  title: 'the open sea',
  samples: ['a sailboat on the sea', 'a lighthouse by the sea in a storm', 'the ocean at sunset'],
  suits: { floating: 1, mood: 1, 'evening mood': 1 },
  water: 1,
  swims: true,
  horizon: { vista: 0.56, near: 0.52 },
  eye: 5,
  shape: shapeSea,
};
