import type { Place } from '../place.ts';
import { roomPlace } from '../rooms/room-place.ts';
import { homely } from '../rooms/schemes.ts';

export const diningRoom: Place = roomPlace(
  {
    name: 'dining-room',
    words: ['dining room', 'dining hall', 'banquet hall', 'banquet', 'dinner room'],
    nearest: ['dining table', 'dinner party', 'feast', 'mess hall', 'cafeteria'],
    title: 'a dining room',
    samples: [
      'a dining room with a long table',
      'a family dinner in a dining room',
      'a dining room at night',
    ],
  },
  {
    schemes: homely,

    width: [4.6, 5.4],
    depth: [5, 5.8],
    height: [2.7, 3],
    ceilingForms: ['cornice', 'beams'],
    wainscot: { chance: 0.7, height: 0.95, material: 'panelling', paint: 'trim' },
    rugs: ['rectangle'],
    outlooks: ['garden', 'hills', 'city', 'fields'],
    daylight: 0.95,
    features: [
      { item: 'window', wall: 'back', at: -0.5, base: 0.8, width: 1.2, height: 1.6, curtains: true },
      { item: 'window', wall: 'back', at: 0.5, base: 0.8, width: 1.2, height: 1.6, curtains: true },
      { item: 'picture', wall: 'back', at: 0, base: 1.4, width: 0.8, height: 0.7 },
      { item: 'counter', wall: 'back', at: 0, width: 1.1, height: 0.9, depth: 0.42, accent: 'wood' },
      {
        item: 'window',
        wall: 'sides',
        at: [-0.3, 0.1],
        base: 0.85,
        width: 1.3,
        height: 1.4,
        curtains: true,
        chance: 0.8,
      },
      { item: 'picture', wall: 'sides', at: 0.3, base: 1.4, width: 0.7, height: 0.6 },
      { item: 'pew', wall: 'back', at: 0, away: 2.55, width: 1.7, height: 0.85, depth: 0.42 },
      { item: 'table', wall: 'back', at: 0, away: 1.5, width: 2, height: 0.76, depth: 0.95, accent: 'wood' },
      {
        item: 'chandelier',
        wall: 'back',
        at: 0,
        base: 1.95,
        width: 0.9,
        height: 0.5,
        depth: 0.6,
        away: 2,
        colour: [206, 168, 96],
        accent: [255, 226, 160],
      },
      {
        item: 'plants',
        wall: 'back',
        at: 0.98,
        away: 0.31,
        width: 0.44,
        height: [0.9, 1.4],
        depth: 0.44,
        colour: [86, 128, 78],
        accent: [206, 138, 98],
        chance: 0.7,
      },
    ],
  },
);
