import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { line, path, shade } from '../kit.ts';

export const glasses: Hero = {
  key: 'glasses',
  words: [
    'glasses',
    'eyeglasses',
    'spectacles',
    'reading glasses',
    'pair of glasses',
    'sunglasses',
    'pair of sunglasses',
    'shades',
  ],
  kind: 'object',
  height: 0.06,
  forms: 2,
  wordForms: {
    glasses: 0,
    eyeglasses: 0,
    spectacles: 0,
    'reading glasses': 0,
    'pair of glasses': 0,
    sunglasses: 1,
    'pair of sunglasses': 1,
    shades: 1,
  },
  samples: ['a pair of glasses', 'sunglasses on the beach', 'glasses on a book'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const frame: Rgb = colour ?? (form === 1 ? [44, 42, 50] : [126, 74, 44]);
    const lens =
      form === 1
        ? 'M0 30Q60 10 128 26Q142 30 138 62Q130 128 72 130Q10 128 0 66Q-4 44 0 30Z'
        : 'M68 10C118 10 138 42 136 72C134 112 106 134 68 134C30 134 2 112 0 72C-2 42 18 10 68 10Z';
    const one = (x: number) =>
      `<g transform="translate(${x} 30)">${[
        path(
          lens,
          form === 1
            ? brush.between(
                [0, 10, 100, 140],
                [
                  [0, '#2b2f42', 0.94],
                  [0.6, '#5a4a62', 0.92],
                  [1, '#c08068', 0.9],
                ],
              )
            : brush.between(
                [0, 10, 100, 140],
                [
                  [0, '#e8f4f8', 0.6],
                  [1, '#b8d4e0', 0.4],
                ],
              ),
        ),
        path('M18 44L60 26L44 70L20 84Z', '#ffffff', form === 1 ? 'opacity="0.35"' : 'opacity="0.7"'),
        `<path d="${lens}" fill="none" stroke="${shade(frame, 0)}" stroke-width="13"/>`,
        `<path d="${lens}" fill="none" stroke="${shade(frame, 0.5)}" stroke-width="3" opacity="0.7" transform="translate(-2 -2.6)"/>`,
      ].join('')}</g>`;
    const parts = [
      line('M38 68Q20 20 96 12L150 22', shade(frame, -0.2), 9),
      line('M402 68Q420 20 344 12L290 22', shade(frame, -0.3), 9),
      line('M174 84Q220 50 266 84', shade(frame, 0), 12),
      line('M178 78Q220 48 262 78', shade(frame, 0.5), 3, 'opacity="0.7"'),
      one(38),
      one(266),
      line('M38 74L24 70M402 74L416 70', shade(frame, 0), 13),
    ];
    return { width: 440, height: 180, foot: 172, body: brush.defs() + parts.join('') };
  },
};
