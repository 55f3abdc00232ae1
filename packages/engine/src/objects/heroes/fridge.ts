import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, rect, shade } from '../kit.ts';

export const fridge: Hero = {
  key: 'fridge',
  words: ['fridge', 'refrigerator', 'freezer', 'icebox'],
  kind: 'object',
  height: 1.75,
  forms: 2,
  samples: ['a fridge', 'a red retro fridge', 'a refrigerator in a kitchen'],
  homes: ['kitchen'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const paint: Rgb = colour ?? (form === 0 ? [142, 196, 190] : [196, 202, 206]);
    const round = form === 0 ? 34 : 8;
    const parts = [
      rect(34, 404, 24, 16, '#3a3d42', 3),
      rect(192, 404, 24, 16, '#2e3135', 3),
      rect(20, 14, 212, 396, shade(paint, -0.36), round),
      rect(18, 12, 208, 396, brush.across(18, 226, paint, 0.8), round),
      path(`M22 132H222V138H22Z`, shade(paint, -0.5)),
      path('M22 138H222V141H22Z', shade(paint, 0.5)),
      path(`M34 ${form === 0 ? 44 : 24}Q36 26 52 24H78L40 396Q34 390 34 380Z`, '#ffffff', 'opacity="0.22"'),
    ];
    for (const [y1, y2] of [
      [74, 120],
      [158, 250],
    ] as const)
      parts.push(
        line(`M204 ${y1}V${y2}`, shade(paint, -0.6), 11),
        line(`M202 ${y1}V${y2}`, '#eef1f2', 8),
        line(`M200 ${y1 + 2}V${y2 - 2}`, '#ffffff', 2.4),
      );
    if (form === 0)
      parts.push(path('M70 60Q90 48 122 60Q98 66 70 60Z', '#eef1f2'), rect(68, 62, 56, 3, '#cfd6d8', 1.5));
    else {
      parts.push(
        rect(60, 176, 40, 52, '#fbf8ee', 1),
        line('M66 188H94M66 196H90M66 204H94M66 212H84', '#8a8f95', 1.8),
        circle(80, 178, 5, '#d8504a'),
        rect(112, 168, 34, 30, '#f2c75c', 1),
        circle(129, 170, 4.4, '#4f8fb0'),
        path('M118 190l6 -8l5 5l5 -9l8 12Z', '#6b9a5a'),
        rect(76, 46, 56, 34, '#2a3238', 4),
        rect(82, 52, 24, 6, '#7fd0e0', 1),
      );
    }
    return {
      width: 246,
      height: 428,
      foot: 420,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 40, x2: 206, y: 13 }], label: { x: 44, y: 160, width: 140, height: 120 } },
    };
  },
};
