import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const trophy: Hero = {
  key: 'trophy',
  words: ['trophy', 'cup trophy', 'golden cup', 'winner cup', 'award'],
  kind: 'object',
  height: 0.4,
  forms: 2,
  holds: true,
  materials: ['gold', 'silver', 'copper'],
  samples: ['a trophy', 'a golden trophy on a shelf', 'a silver trophy'],
  draw: ({ colour, form, material }) => {
    const brush = createBrush();
    const gold: Rgb = colour ?? surfaceOf(material ?? 'gold').colour;
    const cx = 170;
    const body = lathe(
      cx,
      form === 0
        ? [
            [40, 104],
            [60, 100],
            [130, 94],
            [180, 66],
            [210, 26],
            [224, 16],
          ]
        : [
            [40, 66],
            [120, 62],
            [180, 48],
            [214, 18],
            [224, 14],
          ],
      0.2,
    );
    const foot = lathe(
      cx,
      [
        [222, 14],
        [232, 26],
        [242, 14],
        [276, 14],
        [290, 40],
        [304, 54],
        [310, 56],
      ],
      0.2,
    );
    const metal = (half: number) =>
      brush.between(
        [cx - half, 0, cx + half, 0],
        [
          [0, shade(gold, -0.3)],
          [0.2, shade(gold, 0.5)],
          [0.38, shade(gold, 0.06)],
          [0.62, shade(gold, -0.24)],
          [0.8, shade(gold, 0.1)],
          [1, shade(gold, -0.45)],
        ],
      );
    const level = body.level(40);
    const parts: string[] = [];
    for (const side of [-1, 1]) {
      const d =
        form === 0
          ? `M${cx + side * 96} 70C${cx + side * 170} 50 ${cx + side * 170} 160 ${cx + side * 70} 178`
          : `M${cx + side * 62} 60C${cx + side * 150} 30 ${cx + side * 130} 190 ${cx + side * 40} 190`;
      parts.push(
        line(d, shade(gold, -0.45), 17),
        line(d, shade(gold, side < 0 ? 0.3 : -0.05), 9, 'transform="translate(-1.4 -1.4)"'),
      );
    }
    parts.push(
      path(body.outline, shade(gold, -0.2)),
      ellipse(cx, 40, level.rx, level.ry, shade(gold, 0.5)),
      ellipse(
        cx,
        42,
        level.rx - 7,
        level.ry - 2.4,
        brush.across(cx - 100, cx + 100, [gold[0] * 0.6, gold[1] * 0.5, gold[2] * 0.4]),
      ),
    );
    const near = [
      path(body.hoop(40, 224), metal(level.rx)),
      path(body.hoop(56, 62), shade(gold, 0.5), 'opacity="0.7"'),
      path(foot.outline, metal(56)),
      path(`M${cx} 92l11 24l26 3l-19 18l5 26l-23 -13l-23 13l5 -26l-19 -18l26 -3Z`, shade(gold, -0.34)),
      path(`M${cx - 1} 90l11 24l26 3l-19 18l5 26l-23 -13l-23 13l5 -26l-19 -18l26 -3Z`, shade(gold, 0.4)),
      path('M90 312H250L258 372H82Z', brush.across(82, 258, [84, 54, 40])),
      path('M76 370H264V388H76Z', brush.down(368, 390, [70, 44, 34])),
      path('M124 330H216L218 358H122Z', shade(gold, 0.1)),
      path('M128 333H212V338H128Z', '#ffffff', 'opacity="0.5"'),
    ];
    return {
      width: 340,
      height: 400,
      foot: 388,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: {
        inside: { x: cx - 80, y: 10, width: 160, height: 90 },
        label: { x: 126, y: 332, width: 88, height: 24 },
        grips: [
          [40, 110],
          [300, 110],
        ],
      },
    };
  },
};
