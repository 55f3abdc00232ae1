import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { cobbles, slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const marketSquare: Place = streetPlace(
  {
    name: 'market-square',
    words: [
      'market',
      'market square',
      'town square',
      'plaza',
      'piazza',
      'farmers market',
      'bazaar',
      'marketplace',
      'market place',
      'square',
      'market stalls',
      'flea market',
      'village fair',
      'city square',
    ],
    nearest: ['souk', 'food market', 'fish market', 'christmas market', 'festival square'],
    title: 'a market square',
    samples: ['a market square with stalls', 'a donkey at the market', 'a town square at night'],
  },
  {
    layout: 'across',
    roadWidth: [7, 8],
    pavementWidth: [3, 4],
    road: cobbles,
    pavement: slabs,
    markings: 'none',
    styles: ['half-timbered', 'stucco', 'stall', 'stucco', 'stall'],
    roofs: ['gable', 'pitched'],
    walls: ['#e8d6b0', '#d99a78', '#c8b48c', '#dfa98a', '#b9c0a0', '#9fb4bf'].map(rgb),
    trims: ['#6a4630', '#efe5d2'].map(rgb),
    roofColours: ['#a8563f', '#b5694a', '#7f4a3c'].map(rgb),
    frontWidth: [3.6, 5.4],
    floors: [2, 4],
    floorHeight: 2.8,
    shops: 0.5,
    balconies: 0.1,
    shutters: 0.6,
    signs: ['BAKERY', 'INN', 'BOOKS', 'TEA', 'CHEESE', 'FRUIT'],
    ends: ['sky', 'hills'],
    bunting: 0.6,
    lampEvery: 8,
    pieces: [{ things: ['barrel', 'crate', 'potted-plant'], every: 4, chance: 0.8 }],
  },
);
