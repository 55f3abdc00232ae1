import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, mix, n, path, shade } from '../kit.ts';

export const basket: Hero = {
  key: 'basket',
  words: ['basket', 'wicker basket', 'picnic basket', 'woven basket', 'hamper', 'easter basket'],
  kind: 'object',
  height: 0.35,
  forms: 2,
  holds: true,
  materials: ['straw', 'bamboo', 'wood'],
  samples: ['a basket', 'a basket of apples', 'a picnic basket on a blanket'],
  homes: ['kitchen'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const straw: Rgb = colour ?? [202, 152, 88];
    const cx = 200;
    const rim = form === 0 ? 172 : 70;
    const body = lathe(
      cx,
      form === 0
        ? [
            [rim, 170],
            [rim + 70, 158],
            [rim + 140, 128],
          ]
        : [
            [rim, 150],
            [rim + 90, 158],
            [rim + 180, 140],
          ],
      0.2,
    );
    const deep = form === 0 ? 140 : 180;
    const level = body.level(rim);
    const parts: string[] = [];
    if (form === 0) {
      const handle = `M${cx - 158} ${rim}C${cx - 150} ${rim - 216} ${cx + 150} ${rim - 216} ${cx + 158} ${rim}`;
      parts.push(
        line(handle, shade(straw, -0.44), 18),
        line(handle, shade(straw, 0.06), 11),
        line(handle, shade(straw, -0.36), 11, 'stroke-dasharray="3 11"'),
      );
    }
    parts.push(
      path(body.outline, shade(straw, -0.3)),
      ellipse(cx, rim, level.rx, level.ry, shade(straw, 0.2)),
      ellipse(cx, rim + 2, level.rx - 13, level.ry - 4, shade(mix(straw, [44, 28, 22], 0.62), 0)),
    );
    const near = [path(body.hoop(rim, rim + deep), shade(straw, -0.5))];
    const rows = Math.round(deep / 17);
    for (let row = 0; row < rows; row++) {
      const y = rim + 14 + (row * (deep - 14)) / rows;
      const columns = 15;
      for (let column = 0; column < columns; column++) {
        if ((column + row) % 2) continue;
        const t1 = Math.sin(((column - 0.16) / columns - 0.5) * Math.PI);
        const t2 = Math.sin(((column + 1.16) / columns - 0.5) * Math.PI);
        near.push(
          path(
            body.strip(Math.max(-1, t1), Math.min(1, t2), y, y + deep / rows - 2),
            shade(straw, 0.16 - ((t1 + t2) / 2 + 0.3) * 0.24),
          ),
        );
      }
      near.push(path(body.hoop(y + 1, y + 4), shade(straw, 0.5), 'opacity="0.18"'));
    }
    for (let column = 0; column < 15; column++)
      if (column % 2 === 0) {
        const t = Math.sin(((column + 0.5) / 15 - 0.5) * Math.PI);
        near.push(
          path(body.strip(t - 0.018, t + 0.018, rim + 12, rim + deep), shade(straw, -0.4), 'opacity="0.35"'),
        );
      }
    near.push(
      path(body.hoop(rim, rim + 17), brush.across(cx - level.rx, cx + level.rx, straw, 1.1)),
      path(body.hoop(rim + 15, rim + 18), shade(straw, -0.5), 'opacity="0.5"'),
    );
    for (let twist = 0; twist < 26; twist++) {
      const t = -0.96 + twist * 0.0768;
      const x = cx + t * level.rx;
      const y = rim + Math.sqrt(1 - t * t) * level.ry;
      near.push(line(`M${n(x - 5)} ${n(y + 14)}q3 -8 10 -12`, shade(straw, -0.4), 2, 'opacity="0.6"'));
    }
    near.push(path(body.hoop(rim + deep - 10, rim + deep), brush.across(cx - 150, cx + 150, straw)));
    return withMargin(
      {
        width: 400,
        height: rim + deep + 40,
        foot: rim + deep + 24,
        body: brush.defs() + parts.join(''),
        front: brush.defs() + near.join(''),
        anchors: {
          inside: { x: cx - 130, y: rim - 60, width: 260, height: 110 },
          grips: [[cx, form === 0 ? 14 : rim + 10]],
        },
      },
      8,
    );
  },
};
