import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { lawn, sandyGround } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const fairground: Place = streetPlace(
  {
    name: 'fairground',
    words: [
      'amusement park',
      'fairground',
      'fair',
      'carnival',
      'theme park',
      'funfair',
      'festival',
      'county fair',
      'circus outside',
    ],
    nearest: ['disneyland', 'roller coaster park', 'street festival', 'luna park', 'birthday party outside'],
    title: 'a fairground',
    samples: ['a fairground at night', 'a clown at the carnival', 'a carousel at the amusement park'],
  },
  {
    roadWidth: [6, 7],
    pavementWidth: [0.8, 1.2],
    road: sandyGround,
    pavement: lawn,
    markings: 'none',
    styles: ['stall'],
    roofs: ['none'],
    walls: ['#d8584e', '#f0b84e', '#4f8fae', '#8a62a8', '#5aa07c'].map(rgb),
    trims: ['#fbf3e0'].map(rgb),
    roofColours: ['#c85048'].map(rgb),
    frontWidth: [3, 3.8],
    floors: [1, 1],
    floorHeight: 2.7,
    gap: [0.5, 1.4],
    shops: 1,
    balconies: 0,
    shutters: 0,
    signs: ['POPCORN', 'CANDY', 'WIN', 'TICKETS'],
    ends: ['sky', 'garden'],
    bunting: 1,
    lampEvery: 7,
    pieces: [
      { things: ['ferris-wheel'], every: 40, chance: 0.8 },
      { things: ['carousel', 'circus-tent'], every: 30, chance: 0.8 },
    ],
  },
);
