import type { Rgb } from '../../base/raster.ts';
import type { Hero, Point } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, n, shade, smooth } from '../kit.ts';

export const feather: Hero = {
  key: 'feather',
  words: ['feather', 'feathers', 'quill', 'quill pen', 'plume'],
  kind: 'object',
  height: 0.25,
  forms: 2,
  samples: ['a feather', 'a white feather', 'a quill and a letter'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? (form === 1 ? [92, 140, 190] : [240, 234, 222]);
    const point = (t: number): Point => [60 + t * 210 + Math.sin(t * 2.6) * 26, 404 - t * 370];
    const parts: string[] = [];
    for (const side of [1, -1]) {
      for (let barb = 0; barb < 46; barb++) {
        const t = 0.2 + (barb / 46) * 0.8;
        const [x, y] = point(t);
        const reach =
          66 *
          Math.sin(Math.min(Math.PI * 0.96, 0.34 + (t - 0.2) * 3.1)) *
          (side > 0 ? 0.86 : 1) *
          (random(`g${side}${barb}`) < 0.06 ? 0.72 : 1);
        const angle = -0.98 + side * (0.95 - t * 0.34);
        const [ex, ey] = [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
        const shadeBy =
          (side > 0 ? -0.2 : 0.14) +
          (random(`t${side}${barb}`) - 0.5) * 0.1 -
          (form === 1 && t > 0.72 ? 0.3 : 0);
        parts.push(
          line(
            `M${n(x)} ${n(y)}Q${n((x + ex) / 2 + side * 5)} ${n((y + ey) / 2 - 9)} ${n(ex)} ${n(ey)}`,
            shade(tone, shadeBy),
            8.6,
          ),
        );
        if (barb % 3 === 0)
          parts.push(
            line(
              `M${n(x)} ${n(y)}Q${n((x + ex) / 2 + side * 5)} ${n((y + ey) / 2 - 9)} ${n(ex)} ${n(ey)}`,
              shade(tone, shadeBy - 0.22),
              1,
              'opacity="0.5"',
            ),
          );
      }
    }
    for (let down = 0; down < 12; down++) {
      const [x, y] = point(0.14 + down * 0.006);
      parts.push(
        line(
          `M${n(x)} ${n(y)}q${n((random(`d${down}`) - 0.5) * 60)} ${n(-8 - random(`e${down}`) * 16)} ${n((random(`d${down}`) - 0.5) * 80)} ${n(8 - random(`f${down}`) * 30)}`,
          shade(tone, 0.3),
          1.8,
          'opacity="0.8"',
        ),
      );
    }
    const spine = smooth(
      Array.from({ length: 9 }, (_, index) => point((index / 8) * 0.98)),
      false,
    );
    parts.push(line(spine, '#b9a88a', 6), line(spine, '#fbf4e2', 3));
    return withMargin(
      {
        width: 340,
        height: 420,
        foot: 408,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[80, 380]] },
      },
      30,
    );
  },
};
