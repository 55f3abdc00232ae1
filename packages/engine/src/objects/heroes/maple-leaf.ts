import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { pickOf } from '../kit/pick-of.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const mapleLeaf: Hero = {
  key: 'maple-leaf',
  words: ['leaf', 'maple leaf', 'autumn leaf', 'fallen leaf', 'leaves', 'autumn leaves', 'green leaf'],
  kind: 'plant',
  height: 0.1,
  forms: 2,
  samples: ['a maple leaf', 'a red autumn leaf', 'a green leaf with drops of dew'],
  draw: ({ colour, form, season, random }) => {
    const brush = createBrush();
    if (form === 1) {
      const green: Rgb = colour ?? (season === 'autumn' ? [214, 150, 52] : [96, 158, 70]);
      const parts = [
        line('M160 396Q150 360 160 330', '#7f9a4a', 8),
        leaf({
          x: 160,
          y: 340,
          length: 320,
          width: 210,
          angle: 0,
          colour: green,
          bend: 0.06,
          veins: 8,
          belly: 0.4,
        }),
      ];
      for (const [x, y, r] of [
        [116, 220, 13],
        [200, 170, 10],
        [140, 130, 8],
        [214, 240, 11],
        [170, 270, 7],
      ] as const)
        parts.push(
          circle(
            x,
            y,
            r,
            brush.around(
              [x - r * 0.3, y + r * 0.3, r * 1.3],
              [
                [0, '#ffffff', 0.75],
                [0.6, '#d8f0e0', 0.3],
                [1, '#3a6a3c', 0.5],
              ],
            ),
          ),
          ellipse(x - r * 0.34, y - r * 0.36, r * 0.3, r * 0.2, '#ffffff'),
        );
      return withMargin({ width: 320, height: 404, foot: 396, body: brush.defs() + parts.join('') }, 10);
    }
    const tone: Rgb =
      colour ??
      pickOf(
        [
          [206, 66, 40],
          [226, 128, 44],
          [216, 170, 56],
        ],
        random('tone'),
      );
    const half = (side: number) =>
      `M0 60C${side * 8} 40 ${side * 20} 34 ${side * 52} 40L${side * 46} 24L${side * 92} 16L${side * 78} -4L${side * 140} -34L${side * 112} -46L${side * 124} -76L${side * 84} -66L${side * 76} -82L${side * 40} -52L${side * 56} -118L${side * 32} -108L0 -166Z`;
    const veins = [
      [0, -150],
      [-104, -58],
      [104, -58],
      [-70, 20],
      [70, 20],
    ] as const;
    const parts = [
      `<g transform="translate(160 200) rotate(${n(random('turn') * 16 - 8)}) scale(1.06)">`,
      path('M-3 54Q4 110 -14 156L-6 158Q14 112 5 54Z', shade(tone, -0.4)),
      path(
        half(-1),
        brush.between(
          [-130, -100, 0, 60],
          [
            [0, shade(tone, 0.3)],
            [1, shade(tone, 0)],
          ],
        ),
      ),
      path(
        half(1),
        brush.between(
          [0, 0, 130, 0],
          [
            [0, shade(tone, -0.04)],
            [1, shade(tone, -0.26)],
          ],
        ),
      ),
      path(
        'M0 60L-60 -40L0 -150L60 -40Z',
        brush.around(
          [0, -40, 110],
          [
            [0, '#f6c052', 0.5],
            [1, '#f6c052', 0],
          ],
        ),
      ),
    ];
    for (const [x, y] of veins) {
      parts.push(
        line(`M0 56Q${n(x * 0.3)} ${n(20 + y * 0.2)} ${x} ${y}`, shade(tone, 0.44), 3.4, 'opacity="0.85"'),
      );
      for (const t of [0.4, 0.58, 0.76])
        for (const side of [-1, 1]) {
          const [px, py] = [x * t, 56 + (y - 56) * t];
          const turn = Math.atan2(y - 56, x) + side * 0.72;
          parts.push(
            line(
              `M${n(px)} ${n(py)}l${n(Math.cos(turn) * 26 * (1.1 - t))} ${n(Math.sin(turn) * 26 * (1.1 - t))}`,
              shade(tone, 0.4),
              1.5,
              'opacity="0.6"',
            ),
          );
        }
    }
    parts.push('</g>');
    return withMargin({ width: 320, height: 380, foot: 370, body: brush.defs() + parts.join('') }, 10);
  },
};
