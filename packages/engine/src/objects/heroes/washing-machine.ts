import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, rect, shade } from '../kit.ts';

export const washingMachine: Hero = {
  key: 'washing-machine',
  words: ['washing machine', 'washer', 'dryer', 'tumble dryer', 'dishwasher'],
  kind: 'object',
  height: 0.85,
  forms: 2,
  samples: ['a washing machine', 'a cat on a washing machine', 'a white washing machine'],
  homes: ['bathroom', 'laundry'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const paint: Rgb = colour ?? [238, 238, 234];
    const parts = [
      path('M36 14H244L262 44H18Z', shade(paint, 0.3)),
      rect(18, 42, 244, 278, brush.across(18, 262, paint, 0.6), 10),
      rect(18, 92, 244, 3, shade(paint, -0.4)),
      rect(34, 54, 72, 28, shade(paint, -0.14), 5),
      rect(126, 58, 54, 20, '#22303a', 4),
      rect(132, 63, 26, 10, '#7fd0e8', 2),
      circle(224, 69, 16, shade(paint, -0.5)),
      circle(223, 67, 14, brush.ball(223, 67, 14, [200, 204, 208])),
      line('M223 67L231 58', '#5a6068', 3),
      circle(140, 204, 88, shade(paint, -0.4)),
      circle(139, 202, 86, brush.ball(139, 202, 90, [190, 196, 202])),
      circle(140, 203, 68, '#3a424a'),
      circle(
        140,
        203,
        64,
        brush.around(
          [116, 176, 96],
          [
            [0, '#9cc4d4'],
            [0.6, '#4f7486'],
            [1, '#2a3e4a'],
          ],
        ),
      ),
    ];
    if (form === 1)
      parts.push(
        path(
          'M78 214C96 190 116 226 140 206C164 190 184 222 203 208A64 64 0 0 1 78 214Z',
          '#bfe4f0',
          'opacity="0.85"',
        ),
        path('M90 232C110 210 130 240 156 224C176 214 190 230 196 232A64 64 0 0 1 90 232Z', '#d8606a'),
        circle(116, 206, 12, '#ffffff', 'opacity="0.8"'),
        circle(134, 198, 8, '#ffffff', 'opacity="0.7"'),
        circle(168, 204, 10, '#ffffff', 'opacity="0.7"'),
      );
    else
      parts.push(
        path('M92 232Q120 190 150 222Q172 204 190 236A64 64 0 0 1 92 232Z', '#e8c070'),
        path('M104 246Q130 220 160 244A64 64 0 0 1 104 246Z', '#5f8fb0'),
      );
    parts.push(
      path('M92 178Q104 150 136 146Q112 158 104 188Z', '#ffffff', 'opacity="0.7"'),
      rect(40, 316, 24, 12, '#3a3d42', 3),
      rect(216, 316, 24, 12, '#2e3135', 3),
    );
    return {
      width: 280,
      height: 338,
      foot: 328,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 40, x2: 240, y: 30 }] },
    };
  },
};
