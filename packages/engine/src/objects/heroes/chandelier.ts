import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, halo, line, path, rect, shade } from '../kit.ts';

export const chandelier: Hero = {
  key: 'chandelier',
  words: ['chandelier', 'hanging lamp', 'pendant lamp', 'ceiling lamp', 'pendant light', 'ceiling light'],
  kind: 'object',
  height: 0.7,
  support: 'air',
  forms: 2,
  materials: ['metal', 'gold', 'crystal', 'glass'],
  lamp: { reach: 6, colour: [255, 215, 150] },
  samples: ['a chandelier', 'a golden chandelier in a ballroom', 'a pendant lamp over a table'],
  draw: ({ colour, form, lit, material }) => {
    const brush = createBrush();
    const cx = 200;
    const brass: Rgb = colour ?? (material ? surfaceOf(material).colour : [214, 168, 84]);
    if (form === 1) {
      const body = lathe(
        cx,
        [
          [150, 16],
          [170, 34],
          [220, 96],
          [246, 106],
          [252, 106],
        ],
        0.2,
      );
      const parts = [
        rect(cx - 2, 4, 4, 140, '#2e3034'),
        rect(cx - 14, 2, 28, 10, '#3a3d42', 4),
        rect(cx - 8, 134, 16, 20, '#b08a4a', 3),
        path(body.outline, brush.across(cx - 106, cx + 106, colour ?? [70, 104, 110], 1.1)),
        ellipse(cx, 252, 106, 21, lit ? '#fff0c0' : '#e8dfc8'),
        circle(cx, 256, 22, lit ? '#fffbe8' : '#f4efe0'),
        path(body.strip(-0.7, -0.4, 172, 240), '#ffffff', 'opacity="0.3"'),
      ];
      return {
        width: 400,
        height: 296,
        foot: 284,
        body: brush.defs() + parts.join(''),
        ...(lit
          ? { glow: ellipse(cx, 254, 106, 22, '#fff0c0') + halo('ch', cx, 250, 96, '#ffd27a', 0.6) }
          : {}),
        anchors: { hang: [[cx, 4]] },
      };
    }
    const arm = (side: number, reach: number, y: number) => {
      const d = `M${cx} ${y + 40}C${cx + side * reach * 0.4} ${y + 92} ${cx + side * reach * 0.9} ${y + 70} ${cx + side * reach} ${y}`;
      return (
        line(d, shade(brass, -0.4), 8) + line(d, shade(brass, 0.2), 3.6, 'transform="translate(-1 -1.4)"')
      );
    };
    const parts = [
      line(`M${cx} 4V84`, shade(brass, -0.2), 6, 'stroke-dasharray="7 4"'),
      ellipse(cx, 8, 30, 8, brush.down(0, 16, brass)),
      path(
        lathe(
          cx,
          [
            [80, 7],
            [96, 18],
            [120, 30],
            [150, 12],
            [186, 22],
            [214, 34],
            [240, 14],
            [254, 4],
          ],
          0.2,
        ).outline,
        brush.across(cx - 34, cx + 34, brass, 1.3),
      ),
    ];
    const flames: string[] = [];
    for (const [side, reach, y] of [
      [-1, 60, 148],
      [1, 60, 148],
      [-1, 118, 164],
      [1, 118, 164],
      [-1, 172, 176],
      [1, 172, 176],
      [0, 0, 176],
    ] as const) {
      const x = cx + side * reach;
      if (reach) parts.push(arm(side, reach, y));
      if (!reach) continue;
      parts.push(
        ellipse(x, y, 17, 5, brush.across(x - 17, x + 17, brass)),
        rect(x - 5, y - 42, 10, 40, brush.across(x - 5, x + 5, [250, 242, 222]), 2),
      );
      const fire = path(
        `M${x} ${y - 68}C${x + 10} ${y - 54} ${x + 8} ${y - 44} ${x} ${y - 42}C${x - 8} ${y - 44} ${x - 9} ${y - 54} ${x} ${y - 68}Z`,
        lit ? '#ffe9a0' : '#f6e0a8',
      );
      parts.push(fire);
      flames.push(fire, halo(`f${side}${reach}`, x, y - 54, 44, '#ffcf6a', 0.6));
      for (let drop = 0; drop < 3; drop++)
        parts.push(
          path(
            `M${x} ${y + 8 + drop * 13}l4.5 6l-4.5 7l-4.5 -7Z`,
            drop % 2 ? '#dff0f6' : '#f6fcff',
            'opacity="0.95"',
          ),
        );
    }
    for (let bead = -6; bead <= 6; bead++)
      parts.push(
        path(
          `M${cx + bead * 16} ${226 + Math.abs(bead) * -3.4 + 34}l4 6l-4 8l-4 -8Z`,
          bead % 2 ? '#d8ecf4' : '#f8fdff',
        ),
        path(`M${cx + bead * 19} ${200 - Math.abs(bead) * 4.4 + 24}l3.4 5l-3.4 6l-3.4 -6Z`, '#eef8fc'),
      );
    return {
      width: 400,
      height: 300,
      foot: 288,
      body: brush.defs() + parts.join(''),
      ...(lit ? { glow: flames.join('') } : {}),
      anchors: { hang: [[cx, 4]] },
    };
  },
};
