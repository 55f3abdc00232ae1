import { shapeCity } from '../../draw/places/city.ts';
import type { Place } from '../place.ts';
import { standFillers } from '../stand-fillers.ts';

export const city: Place = {
  name: 'city',
  words: [
    'city',
    'cityscape',
    'skyline',
    'city skyline',
    'downtown',
    'metropolis',
    'skyscrapers',
    'high-rises',
    'megacity',
    'urban landscape',
    'new york',
    'manhattan',
    'tokyo',
    'london',
    'chicago',
    'hong kong',
    'singapore',
    'shanghai',
    'dubai',
    'futuristic city',
    'big city',
  ],
  nearest: ['rome', 'san francisco', 'los angeles', 'rooftop', 'rooftops', 'airport', 'subway'],
  title: 'a city skyline',
  samples: ['a city skyline at night', 'a red car in front of a city skyline', 'a taxi in the city'],
  suits: { vehicles: 0.5 },
  backdrops: { city: 1 },
  backdrop: 'city',
  horizon: { vista: 0.7, near: 0.54 },
  eye: 9,
  shape: shapeCity,
  furnish: (context) =>
    standFillers(context, [
      {
        thing: 'street-lamp',
        nature: 'made',
        count: [2, 2],
        x: [0.06, 0.13],
        edges: 'both',
        foot: [0.28, 0.28],
        size: [0.36, 0.36],
      },
    ]),
};
