import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const spoon: Hero = {
  key: 'spoon',
  words: ['spoon', 'teaspoon', 'tablespoon', 'silver spoon', 'wooden spoon', 'soup spoon'],
  kindOf: ['ladle', 'spatula'],
  kind: 'object',
  height: 0.18,
  forms: 2,
  wordForms: { 'wooden spoon': 1 },
  materials: ['silver', 'gold', 'metal', 'wood'],
  samples: ['a spoon', 'a wooden spoon', 'a silver spoon beside a bowl'],
  homes: ['kitchen'],
  draw: ({ colour, form, material, age }) => {
    const brush = createBrush();
    const isWood = material === 'wood' || (form === 1 && !material);
    const tone: Rgb = surfaceOf(isWood ? 'wood' : (material ?? 'silver'), { colour, age }).colour;
    const paint = brush.between(
      [20, 0, 120, 0],
      [
        [0, shade(tone, -0.1)],
        [0.3, shade(tone, isWood ? 0.34 : 0.7)],
        [0.6, shade(tone, 0)],
        [1, shade(tone, -0.42)],
      ],
    );
    const wide = form === 1 ? 9 : 0;
    const body = [
      path(`M58 170L${60 - wide} 440Q58 468 70 468Q82 468 ${80 + wide} 440L82 170Z`, paint),
      path(
        'M70 12C112 12 126 62 122 110C118 160 92 192 70 192C48 192 22 160 18 110C14 62 28 12 70 12Z',
        paint,
      ),
      ellipse(
        70,
        104,
        42,
        76,
        brush.between(
          [30, 40, 110, 180],
          [
            [0, shade(tone, -0.4)],
            [0.5, shade(tone, -0.06)],
            [1, shade(tone, isWood ? 0.2 : 0.6)],
          ],
        ),
      ),
      path('M40 70Q44 40 66 36Q50 54 48 90Z', '#ffffff', isWood ? 'opacity="0.14"' : 'opacity="0.5"'),
      line('M66 210V430', '#ffffff', 4, isWood ? 'opacity="0.25"' : 'opacity="0.6"'),
      isWood
        ? line(
            'M74 220Q70 320 76 440M64 30Q60 100 66 180M84 40Q90 100 82 170',
            shade(tone, -0.35),
            2,
            'opacity="0.5"',
          )
        : path('M62 430Q70 418 78 430V446Q70 436 62 446Z', shade(tone, -0.3), 'opacity="0.6"'),
    ];
    return {
      width: 140,
      height: 480,
      foot: 468,
      body: brush.defs() + body.join(''),
      anchors: { grips: [[70, 380]] },
    };
  },
};
