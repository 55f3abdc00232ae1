import type { Place } from '../place.ts';
import { roomPlace } from '../rooms/room-place.ts';
import { homely, stately } from '../rooms/schemes.ts';

export const hallway: Place = roomPlace(
  {
    name: 'hallway',
    words: [
      'hallway',
      'hall',
      'corridor',
      'entrance hall',
      'foyer',
      'lobby',
      'staircase',
      'hotel lobby',
      'hotel corridor',
      'vestibule',
      'stairway',
      'stairs',
    ],
    nearest: ['elevator', 'lift', 'passage', 'passageway', 'hotel', 'prison corridor'],
    title: 'a hallway',
    samples: ['a long hallway', 'a dog in the hallway', 'a hotel lobby'],
  },
  {
    schemes: [...homely, ...stately],

    width: [2.8, 3.4],
    depth: [7, 8.5],
    height: [2.8, 3.2],
    ceilingForms: ['cornice', 'plain'],
    wainscot: { chance: 0.8, height: 0.95, material: 'panelling', paint: 'trim' },
    rugs: ['runner'],
    outlooks: ['garden', 'city'],
    daylight: 0.7,
    features: [
      { item: 'door', wall: 'back', at: 0, width: 1, height: 2.1, chance: 0.5 },
      { item: 'window', wall: 'back', at: 0, base: 0.7, width: 1.2, height: 1.7, curtains: true },
      { item: 'door', wall: 'left', at: 0, every: 2.6, width: 0.9, height: 2.05 },
      { item: 'door', wall: 'right', at: 0.6, every: 2.6, width: 0.9, height: 2.05 },
      { item: 'picture', wall: 'sides', at: 0, every: 1.3, base: 1.4, width: 0.5, height: 0.6 },
      {
        item: 'sconce',
        wall: 'sides',
        at: 0,
        every: 2.6,
        base: 1.85,
        width: 0.2,
        height: 0.36,
        colour: 'accent',
        accent: [255, 236, 190],
      },
      {
        item: 'table',
        wall: 'right',
        at: 0.2,
        away: 0.02,
        width: 0.8,
        height: 0.8,
        depth: 0.32,
        accent: 'wood',
      },
    ],
  },
);
