import { rgb } from '../../base/colour.ts';
import type { Place } from '../place.ts';
import { stagePlace } from '../stages/stage-place.ts';

export const runway: Place = stagePlace(
  {
    name: 'runway',
    words: ['runway', 'catwalk', 'fashion show', 'fashion runway', 'red carpet show', 'fashion week'],
    nearest: ['beauty contest', 'award show', 'prom'],
    title: 'a catwalk',
    samples: ['a model on a catwalk', 'a cat at a fashion show', 'a robot on a runway'],
  },
  {
    form: 'runway',
    curtains: ['#6a5a8c', '#3f5f7a', '#7a4a5c'],
    backdrops: ['#2c2844', '#243244', '#3c2838'],
    floor: { material: 'marble', colour: rgb('#d8d4dc'), pitch: 1.2 },
    lights: ['#ffffff', '#ffe8f4', '#e6f0ff'],
    spots: 4,
  },
);
