import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { lawn, sandyGround } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const villageStreet: Place = streetPlace(
  {
    name: 'village-street',
    words: [
      'village',
      'village street',
      'hamlet',
      'country lane with houses',
      'small village',
      'country village',
      'english village',
      'fishing village street',
    ],
    nearest: ['countryside town', 'rural street', 'cottage lane'],
    title: 'a village street',
    samples: ['a village street in spring', 'a tractor in a village', 'a snowy village at dusk'],
  },
  {
    roadWidth: [4, 5],
    pavementWidth: [3.4, 4.6],
    road: sandyGround,
    pavement: lawn,
    markings: 'none',
    styles: ['stucco', 'wooden', 'brick', 'half-timbered', 'hedge'],
    roofs: ['pitched', 'pitched', 'gable'],
    walls: ['#efe4cc', '#e3c9a2', '#b8765c', '#dfe0d0', '#c9b79a'].map(rgb),
    trims: ['#f4ecdc', '#7a5238', '#d8ccb4'].map(rgb),
    roofColours: ['#a3583f', '#7d6a5a', '#8a4f42', '#9a8458'].map(rgb),
    frontWidth: [6.5, 9],
    floors: [1, 2],
    floorHeight: 2.8,
    gap: [2, 5],
    shops: 0.12,
    balconies: 0,
    shutters: 0.7,
    signs: ['BAKERY', 'POST', 'SHOP', 'INN'],
    ends: ['hills', 'mountains', 'forest'],
    lampEvery: 0,
    pieces: [
      { things: ['broadleaf'], every: 9, chance: 0.8 },
      { things: ['bush'], every: 6, chance: 0.8 },
      { things: ['fence'], every: 7, chance: 0.7 },
    ],
  },
);
