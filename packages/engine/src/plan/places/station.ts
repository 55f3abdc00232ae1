import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const station: Place = streetPlace(
  {
    name: 'station',
    words: [
      'railway station',
      'train station',
      'railway platform',
      'train platform',
      'platform',
      'station',
      'railroad station',
      'railway tracks',
      'train tracks',
      'railroad tracks',
      'rails',
      'railway',
    ],
    nearest: ['subway station', 'metro station', 'tram stop', 'level crossing', 'depot'],
    title: 'a railway platform',
    samples: [
      'a train at the station',
      'a woman waiting on a railway platform',
      'a steam locomotive at the station at dusk',
    ],
  },
  {
    roadWidth: [3.6, 4.2],
    pavementWidth: [3.4, 4.2],
    road: { material: 'asphalt', colour: rgb('#8d8378') },
    pavement: slabs,
    markings: 'rails',
    styles: ['brick', 'stucco', 'brick'],
    roofs: ['pitched', 'flat'],
    walls: ['#b0694f', '#d8c3a0', '#a85c4a', '#c9b090'].map(rgb),
    trims: ['#f0e6d4', '#4f6a5c'].map(rgb),
    roofColours: ['#5d6470', '#6d5a52'].map(rgb),
    frontWidth: [8, 12],
    floors: [1, 2],
    floorHeight: 3.6,
    shops: 0.5,
    balconies: 0,
    shutters: 0.2,
    signs: ['STATION', 'TICKETS', 'CAFE', 'PLATFORM 1'],
    ends: ['hills', 'city', 'sky'],
    lampEvery: 9,
    pieces: [{ things: ['bench'], every: 11, chance: 0.6 }],
  },
);
