import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { asphalt, greyStone } from '../streets/ground-surfaces.ts';
import { streetPlace } from '../streets/street-place.ts';

export const neonStreet: Place = streetPlace(
  {
    name: 'neon-street',
    words: ['neon street', 'cyberpunk city', 'cyberpunk street', 'neon city', 'cyberpunk', 'neon lights', 'tokyo street', 'tokyo at night', 'shibuya', 'akihabara', 'hong kong street', 'futuristic street', 'chinatown', 'night market', 'neon alley', 'osaka'],
    nearest: ['blade runner', 'seoul street', 'las vegas', 'times square', 'sci-fi street', 'synthwave city'],
    title: 'a street of neon lights',
    samples: ['a neon street in the rain', 'a robot in a cyberpunk street', 'a tokyo street at night'],
    times: ['night', 'night', 'dusk'],
  },
  {
    roadWidth: [4.4, 5.6], pavementWidth: [1.6, 2.2],
    road: asphalt, pavement: greyStone, markings: 'none',
    styles: ['modern', 'brick', 'modern', 'stucco'],
    roofs: ['flat'],
    walls: ['#5b5f74', '#6d5f78', '#4f6470', '#7a6470', '#5a5a68'].map(rgb),
    trims: ['#3c3e4c', '#54586a'].map(rgb),
    roofColours: ['#3d4250'].map(rgb),
    frontWidth: [4.6, 7], floors: [4, 8], floorHeight: 2.9,
    shops: 0.9, balconies: 0.15, shutters: 0, neon: 0.9,
    signs: ['RAMEN', 'SUSHI', 'ARCADE', 'NOODLE', 'HOTEL', 'BAR 24', 'KARAOKE', 'CYBER'],
    ends: ['city'],
    wet: 0.75,
    lampLight: [190, 170, 255],
    lampEvery: 13,
    pieces: [],
  },
);
