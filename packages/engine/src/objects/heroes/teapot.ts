import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { steam } from '../kit/steam.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

export const teapot: Hero = {
  key: 'teapot',
  words: ['teapot', 'tea pot', 'kettle', 'tea kettle', 'coffee pot'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  facing: 'right',
  materials: ['porcelain', 'clay', 'metal', 'silver', 'copper'],
  samples: ['a teapot', 'a teapot and two cups', 'a red kettle'],
  homes: ['kitchen'],
  draw: ({ colour, form, material, random }) => {
    const brush = createBrush();
    const kettle = form === 1;
    const glaze: Rgb =
      colour ??
      (material
        ? surfaceOf(material).colour
        : kettle
          ? [196, 72, 60]
          : pickOf(
              [
                [92, 140, 160],
                [236, 228, 212],
                [206, 150, 160],
              ],
              random('glaze'),
            ));
    const cx = 210;
    const body = kettle
      ? lathe(
          cx,
          [
            [112, 54],
            [124, 78],
            [190, 112],
            [262, 126],
            [292, 122],
            [304, 112],
          ],
          0.2,
        )
      : lathe(
          cx,
          [
            [104, 50],
            [116, 72],
            [170, 112],
            [214, 116],
            [262, 92],
            [284, 62],
            [292, 66],
            [302, 68],
          ],
          0.2,
        );
    const parts: string[] = [];
    if (kettle)
      parts.push(
        line('M138 124C132 20 288 20 282 124', '#2c2e33', 9),
        line('M158 52C186 32 234 32 262 52', '#1e2024', 19),
        line('M160 50C188 30 232 30 258 48', '#54585e', 6),
      );
    else
      parts.push(
        line('M112 150C40 130 30 240 112 246', shade(glaze, -0.34), 22),
        line('M110 150C44 134 36 232 112 240', shade(glaze, 0.06), 13, 'transform="translate(-1 -2)"'),
        line('M96 152C60 152 50 190 64 216', shade(glaze, 0.5), 4, 'opacity="0.8"'),
      );
    parts.push(
      path(
        kettle
          ? 'M304 250C350 240 356 170 372 128L404 122C400 190 380 280 306 288Z'
          : 'M306 230C346 226 350 160 376 118L408 108C404 180 370 268 300 268Z',
        brush.between(
          [310, 120, 400, 270],
          [
            [0, shade(glaze, 0.2)],
            [0.5, shade(glaze, -0.06)],
            [1, shade(glaze, -0.4)],
          ],
        ),
      ),
      ellipse(
        391,
        kettle ? 124 : 112,
        17,
        6,
        shade(glaze, -0.5),
        `transform="rotate(-18 391 ${kettle ? 124 : 112})"`,
      ),
      path(body.outline, brush.ball(cx - 8, 190, 142, glaze)),
      path(body.strip(-0.82, -0.62, 150, 262), '#ffffff', 'opacity="0.42"'),
      path(body.strip(-0.54, -0.48, 150, 236), '#ffffff', 'opacity="0.3"'),
    );
    if (!kettle) {
      for (let bloom = 0; bloom < 5; bloom++) {
        const x = cx + (bloom - 2) * 40;
        const y = 206 + Math.cos((bloom - 2) * 0.6) * 14;
        parts.push(
          ...[0, 72, 144, 216, 288].map((turn) =>
            ellipse(
              x,
              y - 7,
              4.6,
              7,
              shade(glaze, 0.66),
              `opacity="0.9" transform="rotate(${turn} ${x} ${n(y)})"`,
            ),
          ),
          circle(x, y, 3.6, '#e8b84a'),
        );
      }
      parts.push(path(body.hoop(246, 250), shade(glaze, 0.6), 'opacity="0.6"'));
    }
    const lid = kettle ? 112 : 104;
    const half = kettle ? 54 : 50;
    parts.push(
      path(
        `M${cx - half - 4} ${lid}C${cx - half} ${lid - 40} ${cx + half} ${lid - 40} ${cx + half + 4} ${lid}A${half + 4} 12 0 0 1 ${cx - half - 4} ${lid}Z`,
        brush.across(cx - half, cx + half, glaze),
      ),
      path(
        `M${cx - half - 4} ${lid}A${half + 4} 12 0 0 0 ${cx + half + 4} ${lid}`,
        'none',
        `stroke="${shade(glaze, -0.45)}" stroke-width="2.4" stroke-opacity="0.7"`,
      ),
      circle(cx, lid - 40, 14, brush.ball(cx, lid - 40, 14, kettle ? [44, 46, 52] : glaze)),
      ellipse(
        cx - 26,
        lid - 18,
        14,
        5,
        '#ffffff',
        `opacity="0.5" transform="rotate(-22 ${cx - 26} ${lid - 18})"`,
      ),
      steam(brush, 402, kettle ? 112 : 100, 50, 76),
    );
    return withMargin(
      {
        width: 420,
        height: 326,
        foot: kettle ? 326 : 314,
        body: brush.defs() + parts.join(''),
        anchors: {
          grips: [kettle ? [210, 46] : [56, 190]],
          tops: [{ x1: cx - 30, x2: cx + 30, y: lid - 24 }],
        },
      },
      14,
    );
  },
};
