import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const bucket: Hero = {
  key: 'bucket',
  words: ['bucket', 'pail', 'metal bucket', 'water bucket', 'wooden bucket', 'toy bucket'],
  kind: 'object',
  height: 0.3,
  forms: 2,
  holds: true,
  materials: ['metal', 'wood', 'plastic', 'copper'],
  samples: ['a bucket', 'a bucket of water', 'a red bucket on a beach'],
  draw: ({ colour, form, material }) => {
    const brush = createBrush();
    const used = material ?? (form === 1 ? 'wood' : 'metal');
    const tone: Rgb = surfaceOf(used, { colour }).colour;
    const cx = 170;
    const rim = 126;
    const body = lathe(
      cx,
      [
        [rim, 130],
        [rim + 190, 98],
      ],
      0.22,
    );
    const level = body.level(rim);
    const parts = [
      line(
        `M${cx - 126} ${rim + 8}C${cx - 120} ${rim - 150} ${cx + 120} ${rim - 150} ${cx + 126} ${rim + 8}`,
        '#5a5f66',
        6,
      ),
      line(`M${cx - 40} ${rim - 98}Q${cx} ${rim - 112} ${cx + 40} ${rim - 98}`, '#8a5a38', 17),
      line(`M${cx - 38} ${rim - 101}Q${cx} ${rim - 114} ${cx + 38} ${rim - 101}`, '#b98558', 6),
      path(body.outline, shade(tone, -0.3)),
      ellipse(cx, rim, level.rx, level.ry, shade(tone, 0.4)),
      ellipse(
        cx,
        rim + 2,
        level.rx - 8,
        level.ry - 3,
        brush.across(cx - 120, cx + 120, [tone[0] * 0.56, tone[1] * 0.56, tone[2] * 0.58]),
      ),
    ];
    if (form === 0)
      parts.push(
        ellipse(cx, rim + 9, level.rx - 13, level.ry - 8, '#8cc4d8'),
        ellipse(cx - 24, rim + 6, level.rx * 0.5, level.ry * 0.3, '#d4eef4', 'opacity="0.8"'),
      );
    const near = [
      path(body.hoop(rim, rim + 190), brush.across(cx - 130, cx + 130, tone, used === 'metal' ? 1.3 : 1)),
    ];
    if (used === 'wood') {
      for (let plank = -6; plank <= 6; plank++) {
        const t = Math.sin(plank * 0.24);
        near.push(
          path(body.strip(t - 0.008, t + 0.008, rim + 4, rim + 190), shade(tone, -0.5), 'opacity="0.7"'),
        );
      }
      for (const y of [34, 140])
        near.push(
          path(body.hoop(rim + y, rim + y + 18), brush.across(cx - 126, cx + 126, [104, 110, 118], 1.2)),
        );
    } else
      for (const y of [6, 60, 66, 172])
        near.push(path(body.hoop(rim + y, rim + y + 4), shade(tone, y === 6 ? 0.5 : -0.4), 'opacity="0.5"'));
    near.push(
      path(body.strip(-0.8, -0.62, rim + 16, rim + 176), '#ffffff', 'opacity="0.34"'),
      circle(cx - 124, rim + 12, 10, '#7a8088'),
      circle(cx + 124, rim + 12, 10, '#5f656c'),
    );
    return {
      width: 340,
      height: rim + 222,
      foot: rim + 210,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + near.join(''),
      anchors: { inside: { x: cx - 96, y: rim - 50, width: 192, height: 110 }, grips: [[cx, rim - 104]] },
    };
  },
};
