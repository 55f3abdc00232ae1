import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { quadFace } from '../kit/face.ts';
import { surfaceOf } from '../kit/material.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const tray: Hero = {
  key: 'tray',
  words: ['tray', 'serving tray', 'tea tray', 'breakfast tray', 'silver tray'],
  kind: 'object',
  height: 0.08,
  forms: 2,
  holds: true,
  wordForms: { 'silver tray': 1 },
  materials: ['wood', 'silver', 'metal', 'gold', 'plastic'],
  samples: ['a wooden tray', 'a tray with a teapot and cups', 'a silver tray'],
  homes: ['kitchen'],
  draw: ({ colour, form, material, age, random }) => {
    const brush = createBrush();
    const kind = material ?? (form === 1 ? 'silver' : 'wood');
    const surface = surfaceOf(kind, { colour, age });
    const tone: Rgb = surface.colour;
    if (form === 1) {
      const parts = [
        line('M40 66C-6 52 -6 96 44 92M416 66C462 52 462 96 412 92', shade(tone, -0.3), 14),
        line('M40 64C-4 50 -4 92 44 90M416 64C460 50 460 92 412 90', shade(tone, 0.4), 6),
        ellipse(228, 88, 206, 62, shade(tone, -0.45)),
        ellipse(
          228,
          78,
          206,
          60,
          brush.between(
            [40, 30, 360, 130],
            [
              [0, shade(tone, 0.7)],
              [0.4, shade(tone, -0.06)],
              [0.6, shade(tone, 0.5)],
              [1, shade(tone, -0.3)],
            ],
          ),
        ),
        ellipse(228, 81, 180, 49, shade(tone, -0.36)),
        ellipse(
          228,
          84,
          178,
          47,
          brush.between(
            [60, 40, 380, 120],
            [
              [0, shade(tone, -0.1)],
              [0.5, shade(tone, 0.6)],
              [0.56, shade(tone, 0.1)],
              [1, shade(tone, 0.4)],
            ],
          ),
        ),
      ];
      return {
        width: 456,
        height: 166,
        foot: 146,
        body: brush.defs() + parts.join(''),
        front: path('M70 116Q228 152 386 116Q228 142 70 116Z', '#ffffff', 'opacity="0.6"'),
        anchors: {
          inside: { x: 80, y: 70, width: 296, height: 30 },
          tops: [{ x1: 80, x2: 376, y: 88 }],
          grips: [
            [18, 78],
            [438, 78],
          ],
        },
      };
    }
    const parts = [
      path('M86 22Q86 14 96 14H364Q374 14 374 22L378 46H82Z', brush.down(14, 50, tone)),
      path('M190 22Q192 18 200 18H262Q270 18 272 22L270 34H192Z', shade(tone, -0.6)),
      paintFace(
        quadFace(
          [
            [84, 40],
            [376, 40],
            [440, 126],
            [20, 126],
          ],
          0.06,
        ),
        surface,
        random,
        't',
        18,
      ),
      path('M84 40H376L380 48H80Z', '#000000', 'opacity="0.2"'),
      path(
        'M86 22L30 104Q14 118 14 132L22 136L92 44Z',
        brush.between(
          [20, 20, 90, 130],
          [
            [0, shade(tone, 0.3)],
            [1, shade(tone, 0.02)],
          ],
        ),
      ),
      path('M374 22L430 104Q446 118 446 132L438 136L368 44Z', shade(tone, -0.24)),
    ];
    const front = [
      path('M14 116H446V150Q446 164 430 164H30Q14 164 14 150Z', brush.down(114, 168, tone, 1.1)),
      path('M14 116H446V121H14Z', shade(tone, 0.5), 'opacity="0.7"'),
      path(
        'M186 132Q188 128 196 128H264Q272 128 274 132L272 148Q270 152 262 152H198Q190 152 188 148Z',
        shade(tone, -0.55),
      ),
      line('M40 142H160M300 138H420M60 154H170M310 152H410', shade(tone, -0.3), 2, 'opacity="0.5"'),
    ];
    return {
      width: 460,
      height: 176,
      foot: 164,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + front.join(''),
      anchors: {
        inside: { x: 70, y: 70, width: 320, height: 36 },
        tops: [{ x1: 70, x2: 390, y: 90 }],
        grips: [
          [30, 130],
          [430, 130],
        ],
      },
    };
  },
};
