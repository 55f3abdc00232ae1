import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, polygon, shade } from '../kit.ts';

export const rug: Hero = {
  key: 'rug',
  words: ['rug', 'carpet', 'mat', 'doormat', 'flying carpet', 'magic carpet', 'picnic blanket', 'blanket'],
  kind: 'object',
  height: 0.3,
  forms: 2,
  materials: ['wool', 'cloth', 'straw'],
  samples: ['a rug', 'a cat on a red rug', 'a persian carpet'],
  homes: ['living-room'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const wool: Rgb = colour ?? (form === 0 ? [168, 62, 54] : [92, 128, 142]);
    const parts: string[] = [];
    if (form === 1) {
      for (const [share, tone] of [
        [1, -0.1],
        [0.86, 0.5],
        [0.76, -0.2],
        [0.58, 0.3],
        [0.44, -0.3],
        [0.26, 0.55],
      ] as const)
        parts.push(ellipse(260, 76, 250 * share, 68 * share, shade(wool, tone)));
      for (let tuft = 0; tuft < 64; tuft++)
        parts.push(
          line(
            `M${n(260 + Math.cos(tuft * 0.0982) * 248)} ${n(76 + Math.sin(tuft * 0.0982) * 66)}l${n(Math.cos(tuft * 0.0982) * 8)} ${n(Math.sin(tuft * 0.0982) * 5 + 1)}`,
            shade(wool, 0.6),
            2.4,
          ),
        );
      return {
        width: 520,
        height: 156,
        foot: 148,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: 60, x2: 460, y: 80 }] },
      };
    }
    // Lying on the floor in perspective: rows are nearer below.
    const at = (u: number, v: number): Point => [20 + 70 * (1 - v) + u * (480 - 140 * (1 - v)), 16 + v * 124];
    const patch = (u1: number, v1: number, u2: number, v2: number, fill: string) =>
      polygon([at(u1, v1), at(u2, v1), at(u2, v2), at(u1, v2)], fill);
    parts.push(
      patch(0, 0, 1, 1, brush.down(16, 140, wool, 0.5)),
      patch(0.03, 0.05, 0.97, 0.95, '#e8cf9a'),
      patch(0.045, 0.075, 0.955, 0.925, shade(wool, -0.4)),
      patch(0.1, 0.17, 0.9, 0.83, '#e2c48a'),
      patch(0.115, 0.195, 0.885, 0.805, shade(wool, 0.02)),
    );
    for (let row = 0; row < 2; row++)
      for (let step = 0; step < 14; step++) {
        const u = 0.08 + (step / 13) * 0.84;
        const [x, y] = at(u, row ? 0.875 : 0.122);
        parts.push(
          polygon(
            [
              [x, y - 5],
              [x + 8, y],
              [x, y + 5],
              [x - 8, y],
            ],
            step % 2 ? '#d8a24a' : '#f2e2bc',
          ),
        );
      }
    for (const u of [0.07, 0.93])
      for (let step = 1; step < 6; step++) {
        const [x, y] = at(u, 0.12 + step * 0.13);
        parts.push(
          polygon(
            [
              [x, y - 5],
              [x + 8, y],
              [x, y + 5],
              [x - 8, y],
            ],
            step % 2 ? '#f2e2bc' : '#d8a24a',
          ),
        );
      }
    const [mx, my] = at(0.5, 0.48);
    for (const [rx, ry, fill] of [
      [112, 34, '#e2c48a'],
      [104, 31, '#2f4a5e'],
      [78, 23, '#e2c48a'],
      [72, 21, shade(wool, -0.2)],
      [42, 12, '#f2e2bc'],
      [30, 8, '#2f4a5e'],
    ] as const)
      parts.push(
        polygon(
          [
            [mx, my - ry],
            [mx + rx, my],
            [mx, my + ry],
            [mx - rx, my],
          ],
          fill,
        ),
      );
    for (const [u, v] of [
      [0.2, 0.3],
      [0.8, 0.3],
      [0.18, 0.7],
      [0.82, 0.7],
    ] as const) {
      const [x, y] = at(u, v);
      parts.push(
        ellipse(x, y, 20, 7, '#e2c48a'),
        ellipse(x, y, 14, 4.6, '#2f4a5e'),
        ellipse(x, y, 6, 2, '#f2e2bc'),
      );
    }
    for (const side of [0, 1])
      for (let thread = 0; thread < 30; thread++) {
        const [x, y] = at(side, thread / 29);
        parts.push(line(`M${n(x)} ${n(y)}l${side ? 11 : -11} ${n(2 - (thread % 3))}`, '#efe0bc', 2.2));
      }
    return withMargin(
      {
        width: 520,
        height: 152,
        foot: 144,
        body: brush.defs() + parts.join(''),
        anchors: { tops: [{ x1: 70, x2: 450, y: 84 }] },
      },
      6,
    );
  },
};
