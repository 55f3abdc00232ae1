import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { stagePlace } from '../stages/stage-place.ts';

export const concert: Place = stagePlace(
  {
    name: 'concert',
    words: [
      'concert',
      'concert stage',
      'rock concert',
      'music festival',
      'gig',
      'rave',
      'disco',
      'dance floor',
      'nightclub',
      'night club',
      'club',
      'karaoke',
    ],
    nearest: ['dj booth', 'band stage', 'pop concert'],
    title: 'a concert stage',
    samples: ['a guitar player at a concert', 'a robot dj in a nightclub', 'a band on a concert stage'],
  },
  {
    form: 'concert',
    curtains: ['#5b3fd0', '#c0307a', '#1f6fc0'],
    backdrops: ['#1c1640', '#2a1238', '#10223f'],
    floor: { material: 'wood', colour: rgb('#6a6478'), pitch: 0.3 },
    lights: ['#ff4fa0', '#5fb0ff', '#ffd05a', '#8a6bff', '#54e0b0'],
    spots: 5,
  },
);
