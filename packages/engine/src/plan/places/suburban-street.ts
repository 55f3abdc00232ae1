import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { asphalt, lawn } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const suburbanStreet: Place = streetPlace(
  {
    name: 'suburban-street',
    words: [
      'suburb',
      'suburban street',
      'neighbourhood',
      'neighborhood',
      'residential street',
      'suburbia',
      'cul de sac',
      'driveway',
    ],
    nearest: ['housing estate', 'trick or treat street', 'garden city'],
    title: 'a suburban street',
    samples: ['a suburban street', 'a boy on a bicycle in the neighbourhood', 'a suburban street in autumn'],
  },
  {
    roadWidth: [6, 7],
    pavementWidth: [4.5, 6],
    road: asphalt,
    pavement: lawn,
    markings: 'dashes',
    styles: ['wooden', 'brick', 'wooden', 'hedge'],
    roofs: ['pitched', 'gable'],
    walls: ['#dfe6e4', '#c9d6dd', '#efe2c6', '#b5725c', '#d6c0b0', '#b9a48c'].map(rgb),
    trims: ['#fbf7ee', '#f1ece0'].map(rgb),
    roofColours: ['#6e6a6c', '#7d5c50', '#5f6a74'].map(rgb),
    frontWidth: [8, 10],
    floors: [1, 2],
    floorHeight: 2.9,
    gap: [3, 6],
    shops: 0,
    balconies: 0.05,
    shutters: 0.5,
    signs: ['SHOP'],
    ends: ['hills', 'sky', 'forest'],
    lampEvery: 16,
    pieces: [
      { things: ['broadleaf'], every: 9, chance: 0.8 },
      { things: ['mailbox', 'bush'], every: 7, chance: 0.9 },
      { things: ['automobile', 'delivery-van', 'taxi'], every: 13, chance: 0.6 },
    ],
  },
);
