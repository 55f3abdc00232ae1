import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { stagePlace } from '../stages/stage-place.ts';

export const circus: Place = stagePlace(
  {
    name: 'circus',
    words: [
      'circus',
      'circus ring',
      'circus tent interior',
      'inside a circus',
      'big top',
      'circus arena',
      'magic show',
      'acrobat show',
    ],
    nearest: ['arena', 'colosseum arena', 'rodeo', 'boxing ring', 'bullring'],
    title: 'a circus ring',
    samples: ['a clown in a circus ring', 'an elephant in the circus', 'an acrobat at the circus'],
  },
  {
    form: 'circus',
    curtains: ['#b8323a', '#2f5fa8', '#8a3a8c'],
    backdrops: ['#3f2438', '#2a2a4c'],
    floor: { material: 'plaster', colour: rgb('#d0a468') },
    lights: ['#fff0cc', '#ffd88a', '#ffeec0'],
    spots: 3,
  },
);
