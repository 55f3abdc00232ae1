import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { ellipse, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const hourglass: Hero = {
  key: 'hourglass-not-done',
  words: ['hourglass', 'sand timer', 'egg timer', 'sandglass'],
  kind: 'object',
  height: 0.25,
  forms: 2,
  materials: ['wood', 'gold', 'metal'],
  samples: ['an hourglass', 'an hourglass on a desk', 'an old golden hourglass'],
  draw: (options) => {
    const brush = createBrush();
    const { colour: wood } = furnitureSurface({ ...options, colour: undefined }, [
      [142, 92, 56],
      [112, 68, 44],
    ]);
    const sand: Rgb = options.colour ?? [232, 190, 116];
    const cx = 130;
    const upper = lathe(
      cx,
      [
        [56, 70],
        [90, 82],
        [140, 66],
        [186, 14],
        [200, 7],
      ],
      0.2,
    );
    const lower = lathe(
      cx,
      [
        [200, 7],
        [214, 14],
        [260, 66],
        [310, 82],
        [344, 70],
      ],
      0.2,
    );
    const level = options.form === 1 ? 150 : 96;
    const glass = brush.between(
      [48, 0, 212, 0],
      [
        [0, '#b6d0da', 0.75],
        [0.2, '#ffffff', 0.5],
        [0.7, '#dcebf0', 0.4],
        [1, '#94b0bc', 0.75],
      ],
    );
    const surface = upper.level(level, 6);
    const heap = options.form === 1 ? 262 : 296;
    const parts = [
      ...[40, 220].map((x) =>
        path(
          lathe(
            x,
            [
              [50, 8],
              [80, 12],
              [120, 7],
              [200, 11],
              [280, 7],
              [320, 12],
              [350, 8],
            ],
            0.2,
          ).outline,
          brush.across(x - 12, x + 12, wood, 1.2),
        ),
      ),
      path(upper.outline, glass),
      path(upper.part(level, 198, 5), brush.across(50, 210, sand)),
      ellipse(cx, level, surface.rx, surface.ry, shade(sand, 0.3)),
      ellipse(cx, level + 3, surface.rx * 0.4, surface.ry * 0.4, shade(sand, -0.2)),
      path(lower.outline, glass),
      path(
        `M${cx - 68} 342Q${cx - 60} 316 ${cx} ${heap}Q${cx + 60} 316 ${cx + 68} 342A68 13 0 0 1 ${cx - 68} 342Z`,
        brush.across(62, 198, sand),
      ),
      rect(cx - 1.8, 196, 3.6, heap - 190, shade(sand, 0.1)),
      path(upper.strip(-0.82, -0.62, 70, 140), '#ffffff', 'opacity="0.7"'),
      path(lower.strip(-0.82, -0.62, 262, 330), '#ffffff', 'opacity="0.7"'),
      path(lower.strip(0.76, 0.86, 262, 330), '#ffffff', 'opacity="0.35"'),
      rect(cx - 12, 194, 24, 12, brush.across(118, 142, [206, 164, 84], 1.2), 4),
      ...[28, 338].map(
        (y) =>
          path(
            lathe(
              cx,
              [
                [y, 106],
                [y + 6, 114],
                [y + 24, 114],
                [y + 30, 108],
              ],
              0.16,
            ).outline,
            brush.across(16, 244, wood, 1.1),
          ) + ellipse(cx, y, 106, 17, shade(wood, 0.26)),
      ),
    ];
    return {
      width: 260,
      height: 404,
      foot: 384,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 60, x2: 200, y: 28 }], grips: [[cx, 200]] },
    };
  },
};
