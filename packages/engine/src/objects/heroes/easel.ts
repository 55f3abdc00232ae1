import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { circle, line, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const easel: Hero = {
  key: 'easel',
  words: ['easel', 'canvas', 'painting on an easel', "painter's easel", 'canvas on an easel'],
  kind: 'object',
  height: 1.6,
  forms: 2,
  materials: ['wood'],
  samples: ['an easel', 'an easel with a painting', 'an easel on a beach'],
  draw: (options) => {
    const brush = createBrush();
    const { colour: wood } = furnitureSurface(options, [
      [190, 142, 88],
      [164, 112, 66],
    ]);
    const parts = [
      woodLeg(160, 20, 470, 14, [wood[0] * 0.6, wood[1] * 0.6, wood[2] * 0.6], 0),
      woodLeg(138, 16, 494, 15, wood, -94),
      woodLeg(182, 16, 494, 15, wood, 94),
      rect(152, 6, 16, 110, brush.across(152, 168, wood), 3),
      rect(46, 330, 228, 8, shade(wood, -0.3), 2),
    ];
    parts.push(rect(50, 76, 222, 232, '#b8ae9c', 2), rect(46, 72, 222, 232, '#fbf8f0', 2));
    if (options.form === 0)
      parts.push(
        rect(
          46,
          72,
          222,
          232,
          brush.between(
            [0, 72, 0, 304],
            [
              [0, '#6fb0d8'],
              [0.5, '#f8d9a0'],
              [0.56, '#f4b67c'],
              [0.58, '#4f8fb0'],
              [1, '#2f5f86'],
            ],
          ),
          2,
        ),
        circle(190, 186, 24, '#fff0b8'),
        path('M46 204Q90 168 130 206Z', '#6a7f98'),
        path('M100 206Q150 176 190 206Z', '#52687f'),
        line(
          'M170 220H210M160 236H218M176 252H204M64 232H110M90 262H150M190 276H240',
          '#ffe9b8',
          4,
          'opacity="0.7"',
        ),
        path('M84 250L126 250L118 266H92Z', '#7a4a34'),
        path('M104 248V200L132 244Z', '#fbf4e4'),
      );
    else
      parts.push(
        line('M70 250Q100 150 150 200T240 130', '#d8504a', 14, 'opacity="0.85"'),
        line('M72 280Q130 220 240 260', '#4f8fb0', 16, 'opacity="0.8"'),
        circle(208, 130, 26, '#f2c14e', 'opacity="0.9"'),
        line('M90 110l30 30M120 106l-24 40', '#6b9a5a', 9, 'opacity="0.85"'),
      );
    parts.push(
      rect(40, 302, 240, 15, brush.down(300, 318, wood, 1.2), 3),
      rect(140, 58, 40, 18, brush.down(56, 78, wood), 3),
    );
    return {
      width: 320,
      height: 504,
      foot: 494,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 56, y: 82, width: 202, height: 212 } },
    };
  },
};
