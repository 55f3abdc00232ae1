import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const wateringCan: Hero = {
  key: 'watering-can',
  words: ['watering can', 'garden can', 'sprinkling can'],
  kind: 'object',
  height: 0.35,
  forms: 2,
  facing: 'right',
  materials: ['metal', 'copper', 'plastic'],
  samples: ['a watering can', 'a green watering can in a garden', 'a watering can with flowers'],
  homes: ['garden'],
  draw: ({ colour, form, material, random }) => {
    const brush = createBrush();
    const tone: Rgb =
      colour ?? (material ? surfaceOf(material).colour : form === 1 ? [168, 178, 184] : [92, 146, 128]);
    const cx = 160;
    const body =
      form === 0
        ? lathe(
            cx,
            [
              [120, 82],
              [150, 96],
              [262, 106],
              [284, 104],
            ],
            0.2,
          )
        : lathe(
            cx,
            [
              [120, 70],
              [140, 94],
              [200, 108],
              [262, 104],
              [284, 92],
            ],
            0.2,
          );
    const level = body.level(120);
    const pipe = (d: string, wide: number) =>
      line(d, shade(tone, -0.36), wide) +
      line(d, shade(tone, 0.14), wide * 0.5, `transform="translate(${n(-wide * 0.1)} ${n(-wide * 0.14)})"`);
    const parts = [
      pipe('M96 130C96 20 220 20 224 128', 13),
      pipe('M68 150C-6 140 0 250 62 252', 13),
      path(
        'M246 250C300 230 330 160 372 96L392 110C360 180 330 262 250 280Z',
        brush.between(
          [260, 120, 360, 270],
          [
            [0, shade(tone, 0.24)],
            [1, shade(tone, -0.36)],
          ],
        ),
      ),
      path(body.outline, brush.across(cx - 106, cx + 106, tone)),
      ellipse(cx, 120, level.rx, level.ry, shade(tone, 0.34)),
      ellipse(cx, 122, level.rx - 8, level.ry - 3, shade(tone, -0.6)),
      path(`M${cx} 136A82 16 0 0 0 ${cx + level.rx} 120A82 16 0 0 0 ${cx} 104Z`, shade(tone, 0.16)),
      path(body.hoop(150, 155), shade(tone, 0.5), 'opacity="0.6"'),
      path(body.hoop(258, 263), shade(tone, -0.4), 'opacity="0.5"'),
      path(body.strip(-0.8, -0.6, 160, 252), '#ffffff', 'opacity="0.4"'),
    ];
    parts.push(
      path(
        'M356 84L420 66L436 132L398 116Z',
        brush.between(
          [370, 70, 420, 130],
          [
            [0, shade(tone, 0.2)],
            [1, shade(tone, -0.3)],
          ],
        ),
      ),
      ellipse(428, 99, 12, 35, brush.down(64, 134, [206, 166, 88]), 'transform="rotate(-14 428 99)"'),
    );
    for (let hole = 0; hole < 9; hole++)
      parts.push(
        circle(
          428 + Math.cos(hole * 2.4) * 5,
          99 + Math.sin(hole * 2.4) * 24 * Math.sqrt(hole / 9),
          2,
          '#4a3820',
        ),
      );
    if (form === 0)
      for (const [x, y] of [
        [140, 214],
        [178, 226],
        [206, 204],
      ] as const)
        parts.push(
          ...[0, 72, 144, 216, 288].map((turn) =>
            ellipse(x, y - 8, 5, 8, '#fbf2e0', `transform="rotate(${turn} ${x} ${y})"`),
          ),
          circle(x, y, 4, '#f2c14e'),
        );
    else
      for (let drop = 0; drop < 9; drop++) {
        const x = 446 + random(`x${drop}`) * 60;
        const y = 100 + random(`y${drop}`) * 150;
        parts.push(path(`M${n(x)} ${n(y)}q7 12 0 17q-7 -5 0 -17Z`, '#8cc8e0', 'opacity="0.9"'));
      }
    return withMargin(
      {
        width: form === 1 ? 520 : 450,
        height: 318,
        foot: 304,
        body: brush.defs() + parts.join(''),
        anchors: {
          grips: [
            [160, 50],
            [20, 200],
          ],
        },
      },
      14,
    );
  },
};
