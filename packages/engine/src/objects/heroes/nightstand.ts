import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { drawCupboard } from '../rigs/cupboard.ts';

export const nightstand: Hero = {
  key: 'nightstand',
  words: ['nightstand', 'bedside table', 'night table', 'bedside cabinet'],
  kind: 'object',
  height: 0.55,
  forms: 2,
  materials: ['wood', 'metal'],
  samples: ['a nightstand', 'a bedside table with a lamp on it', 'a nightstand beside a bed'],
  homes: ['bedroom'],
  draw: (options) =>
    drawCupboard(createBrush(), options, {
      width: 190,
      height: options.form === 1 ? 150 : 184,
      legs: options.form === 1 ? 50 : 22,
      lid: 26,
      rows:
        options.form === 1
          ? [{ share: 1, count: 1, kind: 'drawer' }]
          : [
              { share: 0.5, count: 1, kind: 'drawer' },
              { share: 0.5, count: 1, kind: 'drawer' },
            ],
    }).art,
};
