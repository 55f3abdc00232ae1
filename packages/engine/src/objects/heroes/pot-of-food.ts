import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { steam } from '../kit/steam.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const pot: Hero = {
  key: 'pot-of-food',
  words: ['pot', 'cooking pot', 'saucepan', 'pot of soup', 'pot of stew', 'stew', 'casserole', 'pot of food'],
  kindOf: ['dutch oven', 'pressure cooker', 'stockpot', 'goulash'],
  kind: 'object',
  height: 0.24,
  forms: 3,
  holds: true,
  emptyForm: 2,
  wordForms: {
    pot: 1,
    'cooking pot': 1,
    saucepan: 2,
    'pot of soup': 0,
    'pot of stew': 0,
    stew: 0,
    casserole: 0,
  },
  materials: ['metal', 'copper', 'clay'],
  samples: ['a pot of soup', 'a cooking pot on the stove', 'a copper pot'],
  homes: ['kitchen'],
  draw: ({ colour, form, material, random }) => {
    const brush = createBrush();
    const tone: Rgb = material
      ? surfaceOf(material, { colour }).colour
      : (colour ??
        (
          [
            [196, 62, 48],
            [84, 126, 150],
            [160, 168, 176],
          ] as const
        )[Math.floor(random('c') * 3)]!);
    const cx = 220;
    const rim = 150;
    const body = lathe(
      cx,
      [
        [rim, 160],
        [rim + 20, 162],
        [rim + 120, 158],
        [rim + 150, 146],
        [rim + 160, 128],
      ],
      0.24,
    );
    const level = body.level(rim);
    const grip = (side: number) =>
      line(
        `M${cx + side * 156} 186C${cx + side * 216} 170 ${cx + side * 216} 232 ${cx + side * 158} 222`,
        shade(tone, -0.4),
        20,
      ) +
      line(
        `M${cx + side * 158} 184C${cx + side * 210} 172 ${cx + side * 210} 226 ${cx + side * 160} 218`,
        shade(tone, 0.2),
        10,
      );
    const parts = [
      grip(-1),
      grip(1),
      path(body.outline, shade(tone, -0.2)),
      ellipse(cx, rim, level.rx, level.ry, shade(tone, 0.5)),
      ellipse(
        cx,
        rim + 2,
        level.rx - 10,
        level.ry - 3,
        brush.between(
          [60, 0, 380, 0],
          [
            [0, shade(tone, -0.6)],
            [1, shade(tone, -0.15)],
          ],
        ),
      ),
    ];
    if (form === 0) {
      parts.push(
        line('M268 152L340 34', '#9c6a3c', 15),
        line('M266 150L338 32', '#d8a468', 5),
        ellipse(cx, rim + 8, 144, 30, '#a64a1e'),
        ellipse(
          cx,
          rim + 10,
          142,
          28,
          brush.between(
            [80, 130, 340, 180],
            [
              [0, '#e89a48'],
              [1, '#b85a20'],
            ],
          ),
        ),
      );
      for (let bit = 0; bit < 17; bit++) {
        const turn = random(`t${bit}`) * 6.28;
        const reach = Math.sqrt(random(`r${bit}`));
        const [x, y] = [cx + Math.cos(turn) * reach * 118, rim + 8 + Math.sin(turn) * reach * 20];
        const bits: readonly Rgb[] = [
          [240, 120, 40],
          [134, 182, 70],
          [242, 214, 140],
          [196, 60, 44],
        ];
        parts.push(
          ellipse(x, y, 13, 8, shade(bits[bit % 4] as Rgb, -0.2)),
          ellipse(x - 1, y - 2, 11, 6, shade(bits[bit % 4] as Rgb, 0.2)),
        );
      }
      parts.push(steam(brush, cx - 40, 140, 180, 120));
    }
    const near = [
      path(body.hoop(rim, rim + 160), brush.across(cx - 162, cx + 162, tone, 1.1)),
      path(body.hoop(rim, rim + 11), shade(tone, 0.35), 'opacity="0.7"'),
      path(body.strip(-0.82, -0.66, rim + 22, rim + 136), '#ffffff', 'opacity="0.45"'),
      path(body.strip(-0.58, -0.53, rim + 24, rim + 120), '#ffffff', 'opacity="0.28"'),
      path(body.hoop(rim + 138, rim + 160), '#1c1420', 'opacity="0.2"'),
      circle(cx - 158, 186, 5, shade(tone, -0.5)),
      circle(cx + 158, 186, 5, shade(tone, -0.5)),
    ];
    if (form === 1) {
      // Its lid on.
      near.push(
        path(
          `M${cx - 168} 150Q${cx - 160} 92 ${cx} 84Q${cx + 160} 92 ${cx + 168} 150A168 40 0 0 1 ${cx - 168} 150Z`,
          brush.between(
            [90, 90, 340, 190],
            [
              [0, shade(tone, 0.44)],
              [0.4, shade(tone, 0.08)],
              [1, shade(tone, -0.3)],
            ],
          ),
        ),
        path(
          `M${cx - 168} 150A168 40 0 0 0 ${cx + 168} 150L${cx + 166} 160A168 40 0 0 1 ${cx - 166} 160Z`,
          shade(tone, -0.35),
        ),
        path(
          `M${cx - 140} 136Q${cx - 120} 102 ${cx - 30} 94Q${cx - 104} 110 ${cx - 124} 144Z`,
          '#ffffff',
          'opacity="0.45"',
        ),
        ellipse(cx, 90, 24, 8, shade(tone, -0.4)),
        path(
          `M${cx - 14} 88Q${cx - 12} 70 ${cx - 28} 62H${cx + 28}Q${cx + 12} 70 ${cx + 14} 88Z`,
          shade([60, 56, 58], 0),
        ),
        ellipse(cx, 62, 29, 11, brush.ball(cx, 60, 28, [86, 80, 80])),
      );
    }
    return {
      width: 440,
      height: 362,
      foot: 340,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: {
        inside: { x: 90, y: 146, width: 260, height: 120 },
        grips: [
          [16, 200],
          [424, 200],
        ],
      },
    };
  },
};
