import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { quadFace } from '../kit/face.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, line, path, shade } from '../kit.ts';

/** A knife, alone or on its board. */
export const kitchenKnife: Hero = {
  key: 'kitchen-knife',
  words: ['knife', 'kitchen knife', "chef's knife", 'bread knife', 'cutting board with a knife'],
  kindOf: ['cleaver'],
  kind: 'object',
  height: 0.1,
  forms: 2,
  wordForms: { knife: 0, 'kitchen knife': 0, 'cutting board with a knife': 1 },
  samples: ['a kitchen knife', 'a knife and a loaf of bread', 'a cutting board with a knife'],
  homes: ['kitchen'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const grip: Rgb = colour ?? [112, 72, 46];
    const knife = [
      path(
        'M14 92Q70 30 190 26H322V86H60Q26 96 14 92Z',
        brush.between(
          [60, 26, 90, 96],
          [
            [0, '#c2cad0'],
            [0.5, '#eef2f4'],
            [1, '#9aa4ac'],
          ],
        ),
      ),
      path('M14 92Q60 74 322 74V86H60Q26 96 14 92Z', '#ffffff', 'opacity="0.75"'),
      path('M318 22H336V92H318Z', '#8b949c'),
      path('M336 24H470Q500 26 504 58Q504 82 486 80Q466 66 440 76H336Z', brush.down(24, 82, grip)),
      line('M346 34H476', shade(grip, 0.5), 5, 'opacity="0.6"'),
      ...[364, 406, 450].map((x) => circle(x, 52, 6, '#d8dde0')),
    ].join('');
    if (form === 1) {
      const wood = surfaceOf('wood');
      const board =
        paintFace(
          quadFace(
            [
              [90, 60],
              [510, 60],
              [580, 190],
              [20, 190],
            ],
            0.2,
          ),
          wood,
          random,
          'b',
          26,
        ) + path('M20 190H580V208Q580 214 574 214H26Q20 214 20 208Z', brush.down(188, 218, wood.colour));
      const carrot = [0, 1, 2, 3]
        .map(
          (slice) =>
            circle(150 + slice * 34, 158 - slice * 3, 19, '#d97a22') +
            circle(148 + slice * 34, 155 - slice * 3, 17, '#f59a3c') +
            circle(148 + slice * 34, 155 - slice * 3, 7, '#fbc070'),
        )
        .join('');
      return {
        width: 600,
        height: 226,
        foot: 212,
        body: `${brush.defs()}${board}<g transform="translate(110 62) scale(0.82 0.74)">${knife}</g>${carrot}`,
        anchors: { tops: [{ x1: 120, x2: 480, y: 130 }] },
      };
    }
    return { width: 516, height: 112, foot: 98, body: brush.defs() + knife, anchors: { grips: [[420, 52]] } };
  },
};
