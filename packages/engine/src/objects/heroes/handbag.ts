import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { circle, line, path, shade } from '../kit.ts';

const TONES: readonly [Rgb, ...Rgb[]] = [
  [168, 74, 62],
  [186, 128, 84],
  [92, 112, 122],
  [214, 158, 150],
];

export const handbag: Hero = {
  key: 'handbag',
  words: ['handbag', 'purse', 'leather bag', 'shoulder bag', 'tote bag', 'bag'],
  kind: 'object',
  height: 0.32,
  forms: 2,
  wordForms: { 'tote bag': 1, 'shoulder bag': 1 },
  materials: ['leather', 'cloth', 'straw'],
  samples: ['a red handbag', 'a leather handbag on a chair', 'a tote bag'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone = colour ?? pickOf(TONES, random('t'));
    const parts = [
      line('M118 150C108 10 292 10 282 150', shade(tone, -0.5), 17),
      line('M118 148C108 12 292 12 282 148', shade(tone, -0.1), 11),
      line('M122 120C124 50 170 32 206 34', shade(tone, 0.5), 3.4, 'opacity="0.7"'),
      path(
        form === 1
          ? 'M58 136H342L366 372Q368 392 346 394H54Q32 392 34 372Z'
          : 'M66 140Q200 116 334 140Q372 250 370 340Q368 372 330 376H70Q32 372 30 340Q28 250 66 140Z',
        brush.between(
          [50, 130, 350, 390],
          [
            [0, shade(tone, 0.24)],
            [0.5, shade(tone, 0)],
            [1, shade(tone, -0.36)],
          ],
        ),
      ),
    ];
    if (form === 1)
      parts.push(
        path('M58 136H342L345 160H55Z', shade(tone, -0.24)),
        line('M50 366H350M52 170H348', shade(tone, 0.5), 2.4, 'stroke-dasharray="8 6" opacity="0.8"'),
        path('M200 214C160 190 134 250 200 306C266 250 240 190 200 214Z', shade(tone, 0.55), 'opacity="0.8"'),
        ...[118, 282].map((x) => circle(x, 150, 8, '#e3c277')),
      );
    else
      parts.push(
        path(
          'M66 140Q200 116 334 140Q352 190 348 226Q200 292 52 226Q48 190 66 140Z',
          brush.down(128, 270, tone, 1),
        ),
        line('M54 226Q200 290 346 226', shade(tone, -0.45), 4),
        line('M58 218Q200 278 342 218', shade(tone, 0.55), 2.2, 'stroke-dasharray="8 6" opacity="0.8"'),
        path('M178 236H222V272Q222 284 200 284Q178 284 178 272Z', '#caa04e'),
        path(
          'M184 240H216V268Q216 278 200 278Q184 278 184 268Z',
          brush.between(
            [184, 240, 216, 278],
            [
              [0, '#fbe9b0'],
              [1, '#d3a850'],
            ],
          ),
        ),
        circle(200, 256, 6, '#8a6a2c'),
        line('M44 330Q60 358 90 362H310', shade(tone, 0.4), 2.2, 'stroke-dasharray="8 6" opacity="0.6"'),
        ...[118, 282].map(
          (x) => `<circle cx="${x}" cy="146" r="11" fill="none" stroke="#e3c277" stroke-width="6"/>`,
        ),
      );
    parts.push(path('M60 250Q54 320 70 346Q44 330 46 280Z', '#ffffff', 'opacity="0.3"'));
    return {
      width: 400,
      height: 404,
      foot: form === 1 ? 394 : 376,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[200, 46]] },
    };
  },
};
