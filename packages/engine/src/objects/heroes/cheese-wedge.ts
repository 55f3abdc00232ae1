import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { ellipse, n, path, shade } from '../kit.ts';

export const cheese: Hero = {
  key: 'cheese-wedge',
  words: ['cheese', 'piece of cheese', 'cheese wedge', 'swiss cheese', 'slice of cheese'],
  kindOf: ['cheddar', 'gouda', 'brie'],
  kind: 'food',
  height: 0.1,
  forms: 2,
  samples: ['a piece of cheese', 'a mouse with cheese', 'bread and cheese'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [244, 186, 84] : [250, 206, 84]);
    const parts = [
      path('M20 150L270 60Q370 80 390 150V250Q390 262 378 262H32Q20 262 20 250Z', shade(tone, -0.2)),
      path(
        'M20 150L270 60Q370 80 390 150Z',
        brush.between(
          [100, 60, 300, 150],
          [
            [0, shade(tone, 0.5)],
            [1, shade(tone, 0.16)],
          ],
        ),
      ),
      path('M20 150H390V250Q390 262 378 262H32Q20 262 20 250Z', brush.down(150, 264, tone, 0.9)),
      path('M20 150H390V156H20Z', shade(tone, 0.6), 'opacity="0.7"'),
    ];
    if (form === 1)
      parts.push(
        path('M270 60Q370 80 390 150V262H372V154Q352 90 262 63Z', '#c8402e'),
        path('M390 150V250Q390 262 378 262H372V150Z', '#9c2c22'),
      );
    for (const [x, y, rx, ry] of [
      [84, 202, 24, 20],
      [170, 190, 16, 14],
      [150, 236, 20, 17],
      [240, 214, 30, 25],
      [322, 192, 20, 18],
      [330, 240, 14, 12],
      [212, 176, 8, 7],
      [58, 244, 10, 8],
    ] as const)
      parts.push(
        ellipse(x, y, rx, ry, shade(tone, -0.36)),
        ellipse(x + rx * 0.12, y + ry * 0.16, rx * 0.84, ry * 0.82, shade(tone, -0.14)),
        path(
          `M${n(x - rx)} ${y}A${rx} ${ry} 0 0 0 ${n(x + rx)} ${y}A${rx} ${n(ry * 0.86)} 0 0 1 ${n(x - rx)} ${y}Z`,
          shade(tone, 0.5),
          'opacity="0.8"',
        ),
      );
    for (const [x, y, rx] of [
      [200, 118, 26],
      [300, 108, 20],
      [250, 88, 12],
      [130, 134, 15],
    ] as const)
      parts.push(
        ellipse(x, y, rx, rx * 0.36, shade(tone, -0.3)),
        ellipse(x + 1, y + 2, rx * 0.84, rx * 0.26, shade(tone, -0.06)),
      );
    return {
      width: 410,
      height: 272,
      foot: 261,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 120, x2: 340, y: 120 }] },
    };
  },
};
