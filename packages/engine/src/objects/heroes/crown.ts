import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, path, rect, shade } from '../kit.ts';

export const crown: Hero = {
  key: 'crown',
  words: ['crown', 'royal crown', 'golden crown', 'tiara', "king's crown"],
  kindOf: ['diadem', 'coronet'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  materials: ['gold', 'silver', 'paper'],
  samples: ['a crown', 'a golden crown on a cushion', 'a cat wearing a crown'],
  draw: ({ colour, form, material }) => {
    const brush = createBrush();
    const gold: Rgb = colour ?? surfaceOf(material ?? 'gold').colour;
    const parts: string[] = [];
    if (form === 0)
      parts.push(
        path(
          'M70 236C60 120 120 70 200 70C280 70 340 120 330 236Z',
          brush.around(
            [160, 120, 170],
            [
              [0, '#d8505c'],
              [1, '#7a1c30'],
            ],
          ),
        ),
        path(
          'M120 220C110 140 150 96 190 84M280 220C290 140 250 96 210 84',
          'none',
          'stroke="#f09a9c" stroke-width="3" stroke-opacity="0.4"',
        ),
      );
    parts.push(
      path(
        'M60 244A140 30 0 0 1 340 244L360 120L300 180L270 70L200 160L130 70L100 180L40 120Z',
        shade(gold, -0.5),
      ),
      path(
        'M50 244L30 110L108 186L126 60L200 168L274 60L292 186L370 110L350 244A150 34 0 0 1 50 244Z',
        brush.between(
          [40, 0, 360, 0],
          [
            [0, shade(gold, -0.16)],
            [0.22, shade(gold, 0.44)],
            [0.45, shade(gold, 0)],
            [0.7, shade(gold, 0.24)],
            [1, shade(gold, -0.4)],
          ],
        ),
      ),
      path('M46 244A152 36 0 0 0 354 244V278A152 38 0 0 1 46 278Z', brush.across(46, 354, gold, 1.4)),
      path(
        'M46 244A152 36 0 0 0 354 244V250A152 36 0 0 1 46 250ZM46 272A152 38 0 0 0 354 272V278A152 38 0 0 1 46 278Z',
        shade(gold, 0.5),
        'opacity="0.8"',
      ),
    );
    const gems: readonly (readonly [number, number, number, Rgb])[] = [
      [200, 296, 17, [206, 34, 56]],
      [130, 288, 13, [52, 112, 200]],
      [270, 288, 13, [52, 112, 200]],
      [76, 270, 10, [46, 150, 92]],
      [324, 270, 10, [46, 150, 92]],
    ];
    for (const [x, y, r, tone] of gems)
      parts.push(
        ellipse(x, y - 2, r + 4, r + 3, shade(gold, -0.45)),
        ellipse(x, y - 2, r, r * 0.92, brush.ball(x, y - 2, r, tone)),
        ellipse(x - r * 0.3, y - 2 - r * 0.36, r * 0.34, r * 0.2, '#ffffff', 'opacity="0.9"'),
      );
    for (const [x, y] of [
      [30, 104],
      [126, 52],
      [274, 52],
      [370, 104],
    ] as const)
      parts.push(
        circle(x, y, 15, brush.ball(x, y, 15, form === 1 ? [230, 238, 246] : gold, 1.2)),
        circle(x - 4, y - 5, 4, '#ffffff', 'opacity="0.9"'),
      );
    if (form === 1)
      parts.push(
        circle(200, 150, 17, brush.ball(200, 150, 17, [120, 200, 236])),
        circle(194, 144, 5, '#ffffff', 'opacity="0.9"'),
      );
    else
      parts.push(
        circle(200, 66, 20, brush.ball(200, 66, 20, gold)),
        rect(195, 20, 10, 34, shade(gold, 0.2), 3),
        rect(184, 30, 32, 10, shade(gold, 0.1), 3),
      );
    for (const x of [100, 300]) parts.push(ellipse(x, 220, 8, 11, shade(gold, 0.6), 'opacity="0.8"'));
    return { width: 400, height: 330, foot: 316, body: brush.defs() + parts.join('') };
  },
};
