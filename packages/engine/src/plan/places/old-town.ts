import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { cobbles, slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const oldTown: Place = streetPlace(
  {
    name: 'old-town',
    words: ['old town', 'old town street', 'cobblestone street', 'cobbled street', 'medieval street', 'medieval town', 'historic town', 'narrow street', 'european street', 'old city', 'town', 'small town', 'prague', 'german town', 'fairytale town', 'bavarian town'],
    nearest: ['edinburgh', 'tallinn', 'krakow', 'amsterdam', 'berlin', 'rome street', 'town square with houses', 'wizard street'],
    title: 'a cobbled street in an old town',
    samples: ['a cobbled street in an old town', 'a cat in a medieval street', 'an old town at night'],
  },
  {
    roadWidth: [4, 5], pavementWidth: [0.9, 1.3],
    road: cobbles, pavement: slabs, markings: 'none',
    styles: ['half-timbered', 'stucco', 'half-timbered', 'stucco'],
    roofs: ['gable', 'gable', 'pitched'],
    walls: ['#e8d6b0', '#d99a78', '#c8b48c', '#d8c7a8', '#b9c0a0', '#e2b27e', '#c98f7a'].map(rgb),
    trims: ['#6a4630', '#5a3d2c', '#efe5d2'].map(rgb),
    roofColours: ['#a8563f', '#b5694a', '#8f4a3c'].map(rgb),
    frontWidth: [4.6, 6.4], floors: [2, 4], floorHeight: 2.8,
    shops: 0.4, balconies: 0, shutters: 0.6,
    signs: ['BAKERY', 'INN', 'BOOKS', 'TAVERN', 'TEA', 'CHEESE'],
    ends: ['hills', 'sky', 'mountains'],
    bunting: 0.35,
    lampEvery: 9,
    pieces: [{ things: ['potted-plant'], every: 5, chance: 0.7 }, { things: ['barrel', 'bench'], every: 8, chance: 0.6 }],
  },
);
