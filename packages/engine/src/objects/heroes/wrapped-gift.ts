import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, n, path, rect, shade } from '../kit.ts';

const PAPERS: readonly [Rgb, ...Rgb[]] = [
  [206, 62, 62],
  [78, 140, 160],
  [116, 158, 92],
  [236, 190, 82],
  [170, 112, 176],
];

export const gift: Hero = {
  key: 'wrapped-gift',
  words: [
    'gift',
    'present',
    'gift box',
    'wrapped gift',
    'birthday present',
    'christmas present',
    'presents',
    'gifts',
  ],
  kind: 'object',
  height: 0.3,
  forms: 2,
  materials: ['paper', 'gold'],
  samples: ['a gift', 'a red present with a golden bow', 'presents under a christmas tree'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const paper = colour ?? pickOf(PAPERS, random('paper'));
    const ribbon: Rgb = paper[0] > 180 && paper[1] < 120 ? [244, 204, 96] : [228, 76, 84];
    const [w, h] = form === 1 ? [300, 130] : [230, 190];
    const [x, y, d, lift] = [30, 116, 84, 46];
    const parts = [
      path(`M${x} ${y}H${x + w}V${y + h}H${x}Z`, brush.down(y, y + h, paper)),
      path(
        `M${x + w} ${y}L${x + w + d} ${y - lift}V${y + h - lift}L${x + w} ${y + h}Z`,
        brush.between(
          [x + w, 0, x + w + d, 0],
          [
            [0, shade(paper, -0.24)],
            [1, shade(paper, -0.42)],
          ],
        ),
      ),
      path(`M${x} ${y}L${x + d} ${y - lift}H${x + w + d}L${x + w} ${y}Z`, shade(paper, 0.24)),
    ];
    for (let dot = 0; dot < 30; dot++) {
      const [u, v] = [(dot * 0.37 + 0.1) % 1, (dot * 0.23 + 0.08) % 1];
      parts.push(circle(x + u * w, y + v * h, 6, shade(paper, 0.5), 'opacity="0.45"'));
      if (dot < 12)
        parts.push(
          ellipse(x + w + u * d, y + v * (h - 12) - u * lift + 8, 4, 6, shade(paper, 0.3), 'opacity="0.4"'),
        );
    }
    const mid = x + w / 2 - 17;
    parts.push(
      rect(mid, y, 34, h, brush.down(y, y + h, ribbon)),
      path(`M${mid} ${y}L${mid + d} ${y - lift}H${mid + 34 + d}L${mid + 34} ${y}Z`, shade(ribbon, 0.3)),
      path(
        `M${x + w + d * 0.36} ${y - lift * 0.36}L${x + w + d * 0.64} ${y - lift * 0.64}V${y + h - lift * 0.64}L${x + w + d * 0.36} ${y + h - lift * 0.36}Z`,
        shade(ribbon, -0.34),
      ),
      path(
        `M${x + d * 0.36} ${y - lift * 0.36}L${x + d * 0.64} ${y - lift * 0.64}H${x + w + d * 0.64}L${x + w + d * 0.36} ${y - lift * 0.36}Z`,
        shade(ribbon, 0.2),
      ),
    );
    const [bx, by] = [x + w / 2 + d / 2, y - lift / 2 - 6];
    for (const [side, k, tone] of [
      [-1, 1, 0.06],
      [1, 1, -0.1],
      [-1, 0.62, 0.2],
      [1, 0.62, 0.1],
    ] as const)
      parts.push(
        path(
          `M${bx} ${by}C${n(bx + side * 30 * k)} ${n(by - 76 * k)} ${n(bx + side * 120 * k)} ${n(by - 84 * k)} ${n(bx + side * 104 * k)} ${n(by - 26 * k)}C${n(bx + side * 94 * k)} ${n(by + 10 * k)} ${n(bx + side * 30 * k)} ${n(by + 8 * k)} ${bx} ${by}Z`,
          brush.between(
            [bx, by - 80 * k, bx, by + 10],
            [
              [0, shade(ribbon, 0.34 + tone)],
              [1, shade(ribbon, -0.24 + tone)],
            ],
          ),
        ),
        path(
          `M${bx} ${by - 4}C${n(bx + side * 36 * k)} ${n(by - 50 * k)} ${n(bx + side * 90 * k)} ${n(by - 56 * k)} ${n(bx + side * 82 * k)} ${n(by - 26 * k)}C${n(bx + side * 70 * k)} ${n(by - 8 * k)} ${n(bx + side * 30 * k)} ${by} ${bx} ${by - 4}Z`,
          shade(ribbon, -0.5),
          'opacity="0.35"',
        ),
      );
    parts.push(
      path(
        `M${bx - 8} ${by}C${bx - 40} ${by + 20} ${bx - 50} ${by + 40} ${bx - 74} ${by + 50}L${bx - 54} ${by + 66}C${bx - 30} ${by + 50} ${bx - 10} ${by + 26} ${bx + 6} ${by + 6}Z`,
        shade(ribbon, -0.06),
      ),
      path(
        `M${bx + 8} ${by}C${bx + 36} ${by + 14} ${bx + 60} ${by + 30} ${bx + 84} ${by + 32}L${bx + 70} ${by + 54}C${bx + 40} ${by + 46} ${bx + 12} ${by + 22} ${bx - 4} ${by + 6}Z`,
        shade(ribbon, -0.2),
      ),
      ellipse(bx, by, 18, 16, brush.ball(bx, by, 18, ribbon)),
    );
    return withMargin(
      {
        width: x + w + d + 20,
        height: y + h + 12,
        foot: y + h,
        body: brush.defs() + parts.join(''),
        anchors: {
          tops: [{ x1: x + 30, x2: x + w + 30, y: y - 20 }],
          label: { x: x + 10, y: y + 20, width: w - 20, height: h - 40 },
        },
      },
      16,
    );
  },
};
