import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { greyStone, slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const harbour: Place = streetPlace(
  {
    name: 'harbour',
    words: [
      'harbour',
      'harbor',
      'harbour front',
      'waterfront',
      'quay',
      'quayside',
      'port',
      'docks',
      'fishing village',
      'marina',
      'wharf',
      'seaside town',
    ],
    nearest: ['shipyard', 'seaside promenade', 'fishing harbour', 'nyhavn'],
    title: 'a harbour front',
    samples: ['a fishing harbour with colourful houses', 'a sailor at the harbour', 'a harbour at sunset'],
  },
  {
    layout: 'across',
    roadWidth: [7, 8],
    pavementWidth: [3, 4],
    road: greyStone,
    pavement: slabs,
    markings: 'canal',
    styles: ['stucco', 'wooden', 'brick', 'wooden'],
    roofs: ['gable', 'pitched', 'gable'],
    walls: ['#c8544a', '#e4b054', '#5f93ae', '#efe4cc', '#7fa088', '#d98a5c'].map(rgb),
    trims: ['#fbf5e8', '#f0e6d2'].map(rgb),
    roofColours: ['#8a4a3c', '#5f6670', '#a25a44'].map(rgb),
    frontWidth: [3.8, 5.2],
    floors: [3, 4],
    floorHeight: 2.7,
    shops: 0.4,
    balconies: 0.05,
    shutters: 0.2,
    signs: ['FISH', 'HARBOUR', 'CAFE', 'ROPES', 'INN'],
    ends: ['sea', 'sky'],
    lampEvery: 8,
    pieces: [
      { things: ['barrel', 'crate'], every: 4, chance: 0.9 },
      { things: ['anchor'], every: 6, chance: 0.5 },
    ],
  },
);
