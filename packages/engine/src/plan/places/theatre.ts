import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { stagePlace } from '../stages/stage-place.ts';

export const theatre: Place = stagePlace(
  {
    name: 'theatre',
    words: [
      'theatre',
      'theater',
      'stage',
      'theatre stage',
      'theater stage',
      'opera',
      'opera house',
      'spotlight',
      'ballet stage',
      'puppet theatre',
    ],
    nearest: [
      'concert hall',
      'recital',
      'talent show',
      'school play',
      'audition',
      'cinema',
      'movie theater',
      'comedy club',
    ],
    title: 'a theatre stage',
    samples: ['a ballerina on a theatre stage', 'a singer on a stage', 'a piano in the spotlight'],
  },
  {
    form: 'theatre',
    curtains: ['#9c2430', '#8a2050', '#2f4a86', '#7a2432'],
    backdrops: ['#4a2430', '#34284a', '#2a3350'],
    floor: { material: 'wood', colour: rgb('#b5804e'), pitch: 0.2 },
    lights: ['#fff0cc', '#ffe6b8'],
    spots: 3,
  },
);
