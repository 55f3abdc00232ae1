import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const canalStreet: Place = streetPlace(
  {
    name: 'canal-street',
    words: [
      'venice',
      'canal',
      'canal street',
      'venetian canal',
      'amsterdam canal',
      'bruges',
      'grand canal',
      'gondola ride',
    ],
    nearest: ['water street', 'copenhagen harbour', 'floating village'],
    title: 'a canal between old houses',
    samples: ['a canal in Venice', 'a gondola in Venice', 'a canal at sunset'],
  },
  {
    roadWidth: [6.5, 8],
    pavementWidth: [1, 1.6],
    road: slabs,
    pavement: slabs,
    markings: 'canal',
    styles: ['stucco', 'brick', 'stucco'],
    roofs: ['pitched', 'flat', 'gable'],
    walls: ['#d98f6a', '#e0b27c', '#c9705a', '#e6caa0', '#b98a78', '#d8a27a'].map(rgb),
    trims: ['#f2e8d6', '#e4d6be'].map(rgb),
    roofColours: ['#a9583f', '#b5694a'].map(rgb),
    frontWidth: [5, 7],
    floors: [3, 4],
    floorHeight: 3,
    shops: 0.1,
    balconies: 0.45,
    shutters: 0.6,
    signs: ['HOTEL', 'CAFE', 'VINO', 'GELATO'],
    ends: ['sky', 'sea'],
    lampEvery: 12,
    pieces: [],
  },
);
