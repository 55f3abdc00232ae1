import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { drawCupboard } from '../rigs/cupboard.ts';

export const dresser: Hero = {
  key: 'dresser',
  words: [
    'dresser',
    'chest of drawers',
    'cabinet',
    'sideboard',
    'cupboard',
    'commode',
    'drawers',
    'file cabinet',
  ],
  kindOf: ['credenza', 'tv stand'],
  kind: 'object',
  height: 0.9,
  forms: 2,
  materials: ['wood', 'metal'],
  samples: ['a dresser', 'a chest of drawers with a mirror', 'a blue cabinet'],
  homes: ['bedroom'],
  draw: (options) =>
    drawCupboard(
      createBrush(),
      options,
      options.form === 1
        ? {
            width: 400,
            height: 170,
            legs: 44,
            lid: 30,
            rows: [
              { share: 0.36, count: 3, kind: 'drawer' },
              { share: 0.64, count: 3, kind: 'door' },
            ],
          }
        : {
            width: 290,
            height: 250,
            legs: 26,
            lid: 28,
            rows: [
              { share: 0.25, count: 2, kind: 'drawer' },
              { share: 0.25, count: 1, kind: 'drawer' },
              { share: 0.25, count: 1, kind: 'drawer' },
              { share: 0.25, count: 1, kind: 'drawer' },
            ],
          },
    ).art,
};
