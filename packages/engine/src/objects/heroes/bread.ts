import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, line, n, path, shade } from '../kit.ts';

const CRUST: Rgb = [196, 126, 62];

export const bread: Hero = {
  key: 'bread',
  words: ['bread', 'loaf of bread', 'loaf', 'sourdough', 'toast', 'fresh bread', 'bread loaf'],
  kindOf: ['brioche', 'challah', 'bun', 'roll'],
  kind: 'food',
  height: 0.12,
  forms: 2,
  samples: ['a loaf of bread', 'fresh bread on a board', 'a loaf of bread and cheese'],
  homes: ['kitchen', 'bakery'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const crust = colour ?? CRUST;
    const parts: string[] = [];
    if (form === 0) {
      const d =
        'M20 150C16 92 66 40 170 36C280 32 380 76 384 146C386 184 350 206 300 210H100C52 208 22 186 20 150Z';
      parts.push(
        path(
          d,
          brush.around(
            [150, 70, 270],
            [
              [0, shade(crust, 0.34)],
              [0.4, shade(crust, 0.04)],
              [0.8, shade(crust, -0.3)],
              [1, shade(crust, -0.42)],
            ],
          ),
        ),
      );
      parts.push(
        path(
          'M24 164C40 196 70 206 100 210H300C350 206 374 190 382 164C350 186 300 190 200 190C100 190 54 188 24 164Z',
          shade(crust, -0.45),
          'opacity="0.5"',
        ),
      );
      for (const [x, y] of [
        [86, 78],
        [156, 58],
        [228, 56],
        [300, 78],
      ] as const) {
        parts.push(
          path(
            `M${x - 30} ${y + 62}C${x - 16} ${y + 20} ${x + 6} ${y - 4} ${x + 34} ${y - 14}C${x + 36} ${y + 18} ${x + 14} ${y + 50} ${x - 18} ${y + 76}Z`,
            shade(crust, -0.34),
          ),
          path(
            `M${x - 24} ${y + 60}C${x - 10} ${y + 24} ${x + 8} ${y + 4} ${x + 30} ${y - 8}C${x + 30} ${y + 18} ${x + 12} ${y + 44} ${x - 16} ${y + 68}Z`,
            '#f0d3a0',
          ),
          line(
            `M${x - 20} ${y + 58}C${x - 6} ${y + 26} ${x + 10} ${y + 8} ${x + 28} ${y - 4}`,
            '#fbeccb',
            3,
            'opacity="0.8"',
          ),
        );
      }
      for (let dust = 0; dust < 60; dust++)
        parts.push(
          circle(
            50 + random(`x${dust}`) * 300,
            50 + random(`y${dust}`) * 110,
            1 + random(`r${dust}`) * 1.6,
            '#fff6e0',
            'opacity="0.55"',
          ),
        );
      return withMargin(
        {
          width: 400,
          height: 222,
          foot: 210,
          body: brush.defs() + parts.join(''),
          anchors: { tops: [{ x1: 100, x2: 300, y: 48 }] },
        },
        10,
      );
    }
    // A tin loaf with slices before it.
    parts.push(
      path(
        'M90 64C90 34 120 26 150 28H330C372 28 392 44 388 70C386 82 380 86 380 96V190Q380 200 370 200H100Z',
        brush.down(26, 204, crust),
      ),
      path(
        'M96 44Q120 32 150 34H330Q366 34 382 56Q340 44 240 46Q140 46 96 44Z',
        shade(crust, 0.5),
        'opacity="0.5"',
      ),
    );
    for (const [dx, dy] of [
      [0, 0],
      [-52, 8],
    ] as const) {
      const d = `M${48 + dx} ${74 + dy}C${34 + dx} ${50 + dy} ${54 + dx} ${30 + dy} ${100 + dx} ${30 + dy}C${146 + dx} ${30 + dy} ${166 + dx} ${50 + dy} ${152 + dx} ${74 + dy}C${148 + dx} ${82 + dy} ${148 + dx} ${88 + dy} ${148 + dx} ${96 + dy}V${196 + dy}Q${148 + dx} ${204 + dy} ${140 + dx} ${204 + dy}H${60 + dx}Q${52 + dx} ${204 + dy} ${52 + dx} ${196 + dy}V${96 + dy}C${52 + dx} ${88 + dy} ${52 + dx} ${82 + dy} ${48 + dx} ${74 + dy}Z`;
      parts.push(
        path(d, shade(crust, -0.3), 'transform="translate(9 0)"'),
        path(d, shade(crust, -0.04)),
        path(
          d,
          brush.ball(80 + dx, 100 + dy, 150, [246, 226, 184], 0.3),
          `transform="translate(${n((100 + dx) * 0.08)} ${n((118 + dy) * 0.08)}) scale(0.92)"`,
        ),
      );
      for (let hole = 0; hole < 26; hole++)
        parts.push(
          ellipse(
            66 + dx + random(`h${dx}${hole}`) * 70,
            56 + dy + random(`k${dx}${hole}`) * 132,
            1.6 + random(`s${hole}`) * 2.6,
            1.4 + random(`t${hole}`) * 1.6,
            '#d9b987',
            'opacity="0.7"',
          ),
        );
    }
    return withMargin({ width: 400, height: 226, foot: 212, body: brush.defs() + parts.join('') }, 30);
  },
};
