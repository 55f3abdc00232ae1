import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { leaf } from '../kit/leaf.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

const GLAZES: readonly [Rgb, ...Rgb[]] = [
  [86, 128, 150],
  [222, 214, 196],
  [196, 112, 76],
  [116, 146, 110],
];

export const bowl: Hero = {
  key: 'bowl',
  words: ['bowl', 'fruit bowl', 'bowl of fruit', 'empty bowl', 'mixing bowl', 'dish', 'pet bowl'],
  kind: 'object',
  height: 0.12,
  forms: 2,
  holds: true,
  emptyForm: 0,
  wordForms: {
    'fruit bowl': 1,
    'bowl of fruit': 1,
    'empty bowl': 0,
    'mixing bowl': 0,
    'pet bowl': 0,
    dish: 0,
  },
  materials: ['porcelain', 'wood', 'clay', 'metal', 'glass', 'copper', 'gold'],
  samples: ['a bowl', 'a bowl of fruit', 'a wooden bowl on a table'],
  homes: ['kitchen'],
  draw: ({ colour, form, material, random }) => {
    const brush = createBrush();
    const glaze: Rgb = colour ?? (material ? surfaceOf(material).colour : pickOf(GLAZES, random('glaze')));
    const cx = 210;
    const rim = form === 1 ? 116 : 96;
    const body = lathe(
      cx,
      [
        [rim, 196],
        [rim + 26, 186],
        [rim + 80, 142],
        [rim + 118, 88],
        [rim + 126, 72],
        [rim + 126, 72],
        [rim + 142, 76],
      ],
      0.22,
    );
    const level = body.level(rim);
    const inner = level.rx - 10;
    const parts = [
      path(body.outline, shade(glaze, -0.2)),
      ellipse(cx, rim, level.rx, level.ry, shade(glaze, 0.4)),
      ellipse(
        cx,
        rim + 2,
        inner,
        level.ry * 0.92,
        brush.between(
          [20, 0, 400, 0],
          [
            [0, shade(glaze, -0.44)],
            [0.6, shade(glaze, -0.14)],
            [1, shade(glaze, 0.16)],
          ],
        ),
      ),
      ellipse(cx + 20, rim + 16, inner * 0.66, level.ry * 0.5, shade(glaze, 0.2), 'opacity="0.35"'),
    ];
    if (form === 1) {
      // Full of fruit.
      const fruit = (x: number, y: number, r: number, tone: Rgb) =>
        circle(x, y, r, brush.ball(x, y, r, tone)) +
        shine(brush, x - r * 0.36, y - r * 0.4, r * 0.3, r * 0.17, -42, 0.7);
      parts.push(
        fruit(110, 96, 52, [242, 146, 36]),
        fruit(306, 92, 54, [140, 186, 66]),
        line('M306 46q4 -14 14 -18', '#6b4526', 6),
        path(
          'M196 104C150 74 160 20 210 2C196 40 226 70 300 74C270 112 226 120 196 104Z',
          brush.between(
            [170, 10, 260, 110],
            [
              [0, '#f8dc6a'],
              [1, '#d8a430'],
            ],
          ),
        ),
        path(
          'M214 104C190 66 206 26 250 14C236 46 256 72 316 78C286 112 240 120 214 104Z',
          brush.between(
            [200, 20, 280, 110],
            [
              [0, '#fbe68a'],
              [1, '#dcae3a'],
            ],
          ),
        ),
        fruit(200, 100, 54, [206, 48, 44]),
        line('M200 50q2 -16 12 -22', '#6b4526', 6),
        leaf({ x: 206, y: 38, length: 44, width: 24, angle: 70, colour: [96, 152, 62], veins: 3 }),
      );
      for (const [x, y] of [
        [262, 118],
        [286, 128],
        [270, 138],
        [250, 134],
        [296, 112],
        [276, 104],
      ] as const)
        parts.push(fruit(x, y, 17, [112, 60, 128]));
    }
    const near = [
      path(body.hoop(rim, rim + 142), brush.across(cx - 196, cx + 196, glaze)),
      path(body.hoop(rim + 34, rim + 38), shade(glaze, 0.55), 'opacity="0.6"'),
      path(body.hoop(rim + 44, rim + 52), shade(glaze, -0.34), 'opacity="0.45"'),
      path(body.strip(-0.82, -0.66, rim + 18, rim + 104), '#ffffff', 'opacity="0.4"'),
      path(body.hoop(rim + 124, rim + 142), shade(glaze, -0.5), 'opacity="0.25"'),
    ];
    if (material === 'wood')
      for (const y of [62, 76, 92, 108])
        near.push(path(body.hoop(rim + y, rim + y + 1.6), shade(glaze, -0.4), 'opacity="0.4"'));
    return {
      width: 420,
      height: rim + 172,
      foot: rim + 158,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: { inside: { x: cx - 150, y: rim - 70, width: 300, height: 130 }, grips: [[cx, rim + 60]] },
    };
  },
};
