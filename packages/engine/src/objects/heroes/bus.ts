import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { pick } from '../kit/pick.ts';
import { drawCoach } from '../rigs/coach.ts';

const PAINTS: readonly [Rgb, ...Rgb[]] = [
  [196, 58, 48],
  [64, 120, 168],
  [86, 146, 106],
  [226, 158, 58],
];

export const bus: Hero = {
  key: 'bus',
  words: [
    'bus',
    'city bus',
    'coach',
    'public bus',
    'double-decker bus',
    'double decker bus',
    'double decker',
    'tour bus',
    'london bus',
  ],
  kindOf: ['omnibus', 'trolleybus', 'shuttle', 'public transport'],
  kind: 'vehicle',
  height: 3.2,
  facing: 'left',
  samples: ['a red double-decker bus', 'a bus at a bus stop in the rain', 'a green city bus'],
  forms: 2,
  wordForms: {
    'double-decker bus': 1,
    'double decker bus': 1,
    'double decker': 1,
    'london bus': 1,
    'city bus': 0,
  },
  draw: ({ random, form, colour, age, lit }) =>
    drawCoach({
      length: form === 0 ? 620 : 560,
      roof: form === 0 ? 88 : 8,
      paint: colour ?? (form === 1 ? [196, 44, 40] : pick(random, 'paint', PAINTS)),
      lower: form === 0 ? [238, 236, 228] : undefined,
      decks: form === 0 ? 1 : 2,
      windows: form === 0 ? 6 : 5,
      wheels: form === 0 ? [118, 470] : [112, 420],
      wheelRadius: 34,
      door: true,
      lit,
      old: age === 'old',
    }),
};
