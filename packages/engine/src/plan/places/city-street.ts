import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { asphalt, slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const cityStreet: Place = streetPlace(
  {
    name: 'city-street',
    words: ['city street', 'street', 'avenue', 'boulevard', 'downtown street', 'main street', 'sidewalk', 'pavement', 'street corner', 'crosswalk', 'zebra crossing', 'road in the city', 'urban street', 'intersection', 'big city street'],
    nearest: ['traffic', 'urban', 'bus stop', 'bus station', 'parking lot', 'subway entrance', 'taxi stand', 'new york street', 'london street', 'rush hour'],
    title: 'a city street',
    samples: ['a busy city street', 'a red bus in a city street', 'a city street in the rain at night'],
  },
  {
    roadWidth: [6.5, 8], pavementWidth: [2.4, 3.2],
    road: asphalt, pavement: slabs, markings: 'crossing',
    styles: ['brick', 'stucco', 'modern', 'brick', 'stucco'],
    roofs: ['flat', 'flat', 'mansard'],
    walls: ['#b0694f', '#c9b090', '#8f8f96', '#d8c3a0', '#a85c4a', '#7f93a3', '#c79a72'].map(rgb),
    trims: ['#ece4d4', '#d9cdb8', '#4d4a4c'].map(rgb),
    roofColours: ['#5d6470', '#6d5a52'].map(rgb),
    frontWidth: [6, 10], floors: [4, 7], floorHeight: 3.2,
    shops: 0.75, balconies: 0.15, shutters: 0.1,
    signs: ['CAFE', 'BOOKS', 'BAKERY', 'HOTEL', 'CINEMA', 'PIZZA', 'MUSIC', 'FLOWERS'],
    ends: ['city', 'city', 'sky'],
    lampEvery: 11,
    pieces: [{ things: ['broadleaf'], every: 9, chance: 0.8 }, { things: ['automobile', 'delivery-van', 'taxi'], every: 13, chance: 0.6 }],
  },
);
