import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, shade, smooth } from '../kit.ts';

export const shell: Hero = {
  key: 'spiral-shell',
  words: ['shell', 'seashell', 'sea shell', 'scallop', 'conch', 'spiral shell', 'shells'],
  kind: 'nature',
  height: 0.08,
  forms: 2,
  samples: ['a seashell', 'a shell on the beach', 'a pink scallop shell'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [226, 176, 130] : [240, 176, 160]);
    const parts: string[] = [];
    if (form === 0) {
      const ribs = 9;
      const tip = (index: number): Point => {
        const angle = Math.PI * (1.04 + (index / ribs) * 0.92);
        return [170 + Math.cos(angle) * 158, 228 + Math.sin(angle) * 196];
      };
      parts.push(path('M122 226L110 262Q170 288 230 262L218 226Z', brush.down(224, 276, tone)));
      for (let rib = 0; rib < ribs; rib++) {
        const [[x1, y1], [x2, y2]] = [tip(rib), tip(rib + 1)];
        const [mx, my] = [
          (x1 + x2) / 2 + ((x1 + x2) / 2 - 170) * 0.1,
          (y1 + y2) / 2 + ((y1 + y2) / 2 - 228) * 0.09,
        ];
        parts.push(
          path(
            `M170 250L${n(x1)} ${n(y1)}Q${n(mx)} ${n(my)} ${n(x2)} ${n(y2)}Z`,
            brush.between(
              [x1, y1, x2, y2],
              [
                [0, shade(tone, 0.36)],
                [0.5, shade(tone, 0.04)],
                [1, shade(tone, -0.34)],
              ],
            ),
          ),
          line(`M170 246L${n((x1 * 2 + x2) / 3)} ${n((y1 * 2 + y2) / 3)}`, '#ffffff', 3, 'opacity="0.35"'),
        );
      }
      for (const share of [0.4, 0.62, 0.82])
        parts.push(
          `<path d="${smooth(
            Array.from({ length: 13 }, (_, index) => {
              const [x, y] = tip((index / 12) * ribs);
              return [170 + (x - 170) * share, 250 + (y - 250) * share] as const;
            }),
            false,
          )}" fill="none" stroke="${shade(tone, -0.4)}" stroke-width="5" stroke-opacity="0.3"/>`,
        );
      return withMargin({ width: 340, height: 288, foot: 276, body: brush.defs() + parts.join('') }, 14);
    }
    for (const [x, y, rx, ry] of [
      [336, 70, 16, 13],
      [314, 82, 25, 21],
      [284, 98, 37, 33],
      [244, 122, 54, 48],
      [186, 156, 78, 70],
    ] as const)
      parts.push(
        `<g transform="rotate(-30 ${x} ${y})">${ellipse(
          x,
          y,
          rx,
          ry * 1.24,
          brush.around(
            [x - rx * 0.3, y - ry * 0.5, ry * 1.9],
            [
              [0, shade(tone, 0.46)],
              [0.5, shade(tone, 0.02)],
              [1, shade(tone, -0.44)],
            ],
          ),
        )}${[-0.5, 0, 0.5].map((share) => line(`M${n(x + rx * share)} ${n(y - ry * 1.1)}Q${n(x + rx * share * 1.6)} ${y} ${n(x + rx * share)} ${n(y + ry * 1.1)}`, shade(tone, -0.4), 3, 'opacity="0.3"')).join('')}</g>`,
      );
    parts.push(
      path(
        'M90 110C30 150 24 230 96 258C160 276 236 246 250 200C220 226 170 226 140 200C112 176 104 140 122 104Q104 100 90 110Z',
        brush.between(
          [40, 110, 230, 260],
          [
            [0, shade(tone, 0.4)],
            [1, shade(tone, -0.2)],
          ],
        ),
      ),
      path(
        'M104 130C62 160 56 218 104 238C148 252 200 236 220 216C180 226 146 216 126 190C110 168 104 150 110 130Z',
        brush.between(
          [60, 140, 200, 240],
          [
            [0, '#f8d0c0'],
            [1, '#d8807a'],
          ],
        ),
      ),
      shine(brush, 176, 116, 36, 14, -34, 0.6),
    );
    return withMargin({ width: 370, height: 276, foot: 264, body: brush.defs() + parts.join('') }, 14);
  },
};
