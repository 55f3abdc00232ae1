import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { ellipse, line, path, rect, shade } from '../kit.ts';

export const pencil: Hero = {
  key: 'pencil',
  words: [
    'pencil',
    'pencils',
    'coloured pencil',
    'colored pencil',
    'cup of pencils',
    'pencil holder',
    'crayon',
  ],
  kind: 'object',
  height: 0.18,
  forms: 2,
  wordForms: { pencil: 0, 'cup of pencils': 1, 'pencil holder': 1, pencils: 1 },
  samples: ['a pencil', 'a yellow pencil', 'a cup of pencils on a desk'],
  homes: ['study', 'classroom'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const one = (tone: Rgb, long: number) =>
      [
        path(
          'M24 92L50 12L76 92Z',
          brush.between(
            [24, 0, 76, 0],
            [
              [0, '#f4d8a6'],
              [0.5, '#e6bc80'],
              [1, '#b98a52'],
            ],
          ),
        ),
        path('M41 40L50 12L59 40Q50 46 41 40Z', shade(tone, -0.4)),
        path(`M24 92Q33 78 41 92Q50 78 59 92Q67 78 76 92V${long}H24Z`, shade(tone, 0)),
        rect(24, 94, 15, long - 94, shade(tone, 0.3)),
        rect(61, 94, 15, long - 94, shade(tone, -0.34)),
        path(`M28 98V${long - 8}`, 'none', 'stroke="#ffffff" stroke-width="4" opacity="0.5"'),
        rect(22, long, 56, 30, brush.across(22, 78, [206, 196, 168], 1.2), 3),
        line(`M24 ${long + 9}H76M24 ${long + 20}H76`, '#8a8068', 2.4),
        path(
          `M24 ${long + 30}H76V${long + 48}Q76 ${long + 62} 50 ${long + 62}Q24 ${long + 62} 24 ${long + 48}Z`,
          brush.across(24, 76, [232, 130, 140]),
        ),
      ].join('');
    if (form === 1) {
      const tones: readonly Rgb[] = [
        [226, 70, 60],
        [246, 190, 60],
        [84, 150, 200],
        [110, 170, 90],
        [160, 100, 176],
      ];
      const cup: Rgb = colour ?? [96, 140, 158];
      const sticks = tones
        .map(
          (tone, index) =>
            `<g transform="translate(${44 + index * 34} ${[52, 6, 34, 0, 44][index]}) rotate(${(index - 2) * 6} 50 340) scale(0.9)">${one(tone, 380)}</g>`,
        )
        .join('');
      const holder =
        path('M42 232Q160 264 278 232L266 446Q160 470 54 446Z', brush.across(42, 278, cup)) +
        path('M42 232Q160 264 278 232L277 244Q160 276 43 244Z', shade(cup, 0.5)) +
        path(
          'M64 262L76 430',
          'none',
          'stroke="#ffffff" stroke-width="12" opacity="0.35" stroke-linecap="round"',
        ) +
        ellipse(160, 350, 46, 46, shade(cup, 0.4), 'opacity="0.4"');
      return {
        width: 320,
        height: 470,
        foot: 458,
        body: brush.defs() + sticks + holder,
      };
    }
    const yellow: Rgb = colour ?? [244, 184, 56];
    const body = one(yellow, 420);
    return {
      width: 400,
      height: 400,
      foot: 380,
      body: `${brush.defs()}<g transform="translate(16 348) rotate(-135 50 12)">${body}</g>`,
      anchors: { grips: [[200, 220]] },
    };
  },
};
