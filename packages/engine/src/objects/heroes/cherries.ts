import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, shade } from '../kit.ts';

export const cherries: Hero = {
  key: 'cherries',
  words: ['cherry', 'cherries', 'pair of cherries'],
  kind: 'food',
  height: 0.06,
  forms: 2,
  samples: ['a pair of cherries', 'cherries in a bowl', 'two red cherries'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [186, 22, 44];
    const spots =
      form === 0
        ? ([
            [86, 218, 62],
            [204, 236, 60],
          ] as const)
        : ([
            [76, 214, 56],
            [152, 250, 58],
            [226, 212, 56],
          ] as const);
    const parts = spots.map(([x, y]) =>
      line(
        `M168 34C${n(150 + (x - 150) * 0.1)} 80 ${n(x + (150 - x) * 0.2)} 120 ${x} ${y - 46}`,
        '#7d8f3a',
        5.5,
      ),
    );
    parts.push(
      leaf({ x: 168, y: 36, length: 118, width: 58, angle: 70, colour: [88, 146, 60], bend: -0.1 }),
      leaf({ x: 164, y: 36, length: 76, width: 40, angle: -68, colour: [108, 162, 66], bend: 0.1 }),
      path('M158 36Q168 18 180 34Q172 44 158 36Z', '#6b4a2a'),
    );
    for (const [x, y, r] of spots)
      parts.push(
        path(
          `M${x} ${y - r * 0.82}C${x + r * 0.5} ${y - r * 1.12} ${x + r} ${y - r * 0.7} ${x + r} ${y}C${x + r} ${y + r * 0.62} ${x + r * 0.5} ${y + r} ${x} ${y + r}C${x - r * 0.5} ${y + r} ${x - r} ${y + r * 0.62} ${x - r} ${y}C${x - r} ${y - r * 0.7} ${x - r * 0.5} ${y - r * 1.12} ${x} ${y - r * 0.82}Z`,
          brush.ball(x, y, r, skin),
        ),
        ellipse(x, y - r * 0.78, r * 0.3, r * 0.1, shade(skin, -0.6), 'opacity="0.7"'),
        line(`M${x} ${y - r * 0.76}V${y - r * 0.95}`, '#7d8f3a', 5),
        shine(brush, x - r * 0.42, y - r * 0.4, r * 0.3, r * 0.17, -46, 0.95),
        path(
          `M${n(x + r * 0.2)} ${n(y + r * 0.82)}Q${n(x + r * 0.84)} ${n(y + r * 0.5)} ${n(x + r * 0.84)} ${n(y - r * 0.1)}Q${n(x + r * 0.7)} ${n(y + r * 0.5)} ${n(x + r * 0.2)} ${n(y + r * 0.82)}Z`,
          '#ff8a90',
          'opacity="0.55"',
        ),
      );
    return withMargin({ width: 300, height: 316, foot: 298, body: brush.defs() + parts.join('') }, 60);
  },
};
