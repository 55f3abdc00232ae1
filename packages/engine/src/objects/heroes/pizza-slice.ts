import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, line, path, shade } from '../kit.ts';

export const pizzaSlice: Hero = {
  key: 'pizza-slice',
  words: ['pizza slice', 'slice of pizza', 'piece of pizza'],
  kind: 'food',
  height: 0.16,
  forms: 2,
  samples: ['a slice of pizza', 'a pizza slice with melting cheese', 'a slice of pizza on a plate'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const crust: Rgb = colour ?? [214, 148, 76];
    const parts = [
      path('M34 66Q180 6 326 66L192 380Q180 396 168 380Z', shade(crust, -0.4), 'transform="translate(6 8)"'),
      path('M36 74Q180 16 324 74L190 370Q180 384 170 370Z', brush.down(60, 380, [246, 200, 100], 0.6)),
      path('M46 92Q180 40 314 92L308 106Q180 60 52 106Z', '#c8432a', 'opacity="0.8"'),
      // Melted cheese that drips over the edge.
      path(
        'M110 232Q104 262 112 286Q120 294 124 280L130 262L140 300Q142 330 150 326Q156 320 154 300L166 330Q170 392 180 410Q188 392 186 350L300 100Q180 50 60 100Z',
        '#f8cf70',
      ),
      path('M80 110Q180 66 282 110L250 176Q180 130 110 176Z', '#fde3a0', 'opacity="0.7"'),
      path(
        'M26 74C20 40 60 28 90 22C150 4 210 4 270 22C300 28 340 40 334 74C330 92 306 92 290 84C220 58 140 58 70 84C54 92 30 92 26 74Z',
        brush.down(8, 96, crust, 1.2),
      ),
      path('M44 56Q180 2 316 56Q180 22 44 56Z', shade(crust, 0.5), 'opacity="0.6"'),
    ];
    const spots =
      form === 0
        ? ([
            [120, 138, 32],
            [222, 132, 30],
            [178, 214, 31],
            [186, 300, 18],
          ] as const)
        : ([] as const);
    for (const [x, y, r] of spots) {
      parts.push(
        circle(x + 2, y + 3, r, '#8a2a1c', 'opacity="0.5"'),
        circle(x, y, r, '#c8452f'),
        circle(x - 2, y - 2, r - 4, '#dd6046'),
      );
      for (let dot = 0; dot < 9; dot++)
        parts.push(
          circle(
            x + Math.cos(dot * 2.4) * r * 0.7 * Math.sqrt(dot / 9),
            y + Math.sin(dot * 2.4) * r * 0.7 * Math.sqrt(dot / 9),
            2 + random(`d${x}${dot}`) * 2,
            dot % 2 ? '#f2aa8e' : '#a83522',
            'opacity="0.8"',
          ),
        );
    }
    if (form === 1) {
      for (const [x, y] of [
        [124, 130],
        [214, 150],
        [170, 220],
      ] as const)
        parts.push(
          circle(x, y, 28, '#d6402c'),
          circle(x, y, 24, brush.ball(x, y, 26, [236, 96, 70], 0.6)),
          line(`M${x - 16} ${y}H${x + 16}M${x} ${y - 16}V${y + 16}`, '#f8b09a', 3, 'opacity="0.7"'),
        );
      for (const [x, y, angle] of [
        [170, 150, -40],
        [140, 196, 60],
        [206, 220, 20],
        [178, 300, -20],
      ] as const)
        parts.push(leaf({ x, y, length: 46, width: 28, angle, colour: [74, 142, 64], veins: 3 }));
    } else
      for (const [x, y, angle] of [
        [164, 150, 30],
        [216, 206, -60],
      ] as const)
        parts.push(leaf({ x, y, length: 36, width: 20, angle, colour: [74, 142, 64], veins: 3 }));
    return withMargin({ width: 360, height: 416, foot: 408, body: brush.defs() + parts.join('') }, 10);
  },
};
