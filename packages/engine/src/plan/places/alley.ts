import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { greyStone, slabs } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const alley: Place = streetPlace(
  {
    name: 'alley',
    words: [
      'alley',
      'alleyway',
      'back alley',
      'lane',
      'back street',
      'narrow lane',
      'side street',
      'narrow alley',
      'dark alley',
    ],
    nearest: ['backstreet', 'passage between houses', 'gangway'],
    title: 'a narrow alley',
    samples: ['a cat in a narrow alley', 'a detective in a dark alley', 'an alley with laundry'],
  },
  {
    roadWidth: [2.4, 3],
    pavementWidth: [0.3, 0.5],
    road: greyStone,
    pavement: slabs,
    markings: 'none',
    styles: ['brick', 'stucco', 'adobe'],
    roofs: ['flat', 'pitched'],
    walls: ['#c79a6e', '#d9b48a', '#b0755a', '#cfa98c', '#bfa98c', '#c88a66'].map(rgb),
    trims: ['#efe2c8', '#7a5a44'].map(rgb),
    roofColours: ['#a5583f', '#6d5a52'].map(rgb),
    frontWidth: [4, 6],
    floors: [2, 4],
    floorHeight: 2.9,
    shops: 0.2,
    balconies: 0.4,
    shutters: 0.8,
    signs: ['BAR', 'TEA', 'BOOKS', 'TATTOO'],
    ends: ['sky'],
    wet: 0.12,
    bunting: 0.3,
    lampEvery: 12,
    pieces: [
      { things: ['potted-plant'], every: 4, chance: 0.9 },
      { things: ['barrel', 'crate'], every: 6, chance: 0.7 },
    ],
  },
);
