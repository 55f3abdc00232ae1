import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const blackboard: Hero = {
  key: 'blackboard',
  words: [
    'blackboard',
    'chalkboard',
    'whiteboard',
    'school board',
    'menu board',
    'notice board',
    'bulletin board',
  ],
  kind: 'object',
  height: 1.3,
  forms: 2,
  materials: ['wood', 'metal'],
  samples: ['a blackboard', 'a blackboard that says MENU', 'a chalkboard in a classroom'],
  homes: ['classroom'],
  draw: (options) => {
    const brush = createBrush();
    const { colour: wood } = furnitureSurface({ ...options, colour: undefined });
    const board: Rgb = options.colour ?? [50, 78, 68];
    const parts: string[] = [];
    if (options.form === 1) {
      parts.push(
        woodLeg(50, 30, 396, 17, wood, -24),
        woodLeg(250, 30, 396, 17, wood, 24),
        path('M38 24H262L276 316H24Z', brush.down(20, 320, wood)),
        path(
          'M54 42H246L257 298H43Z',
          brush.between(
            [50, 40, 250, 300],
            [
              [0, shade(board, 0.16)],
              [1, shade(board, -0.16)],
            ],
          ),
        ),
        path('M66 60Q140 52 220 80Q120 76 70 120Z', '#ffffff', 'opacity="0.08"'),
      );
      return {
        width: 300,
        height: 404,
        foot: 395,
        body: brush.defs() + parts.join(''),
        anchors: { label: { x: 66, y: 60, width: 168, height: 210 } },
      };
    }
    parts.push(
      rect(10, 10, 460, 280, shade(wood, -0.3), 6),
      rect(10, 10, 458, 276, brush.down(10, 290, wood, 0.8), 6),
      rect(
        28,
        28,
        424,
        240,
        brush.between(
          [28, 28, 452, 268],
          [
            [0, shade(board, 0.16)],
            [0.5, shade(board, 0)],
            [1, shade(board, -0.16)],
          ],
        ),
        2,
      ),
    );
    for (const [x, y, w] of [
      [60, 70, 180],
      [240, 190, 170],
      [80, 220, 120],
    ] as const)
      parts.push(path(`M${x} ${y}q${w / 2} -20 ${w} 0q${-w / 2} 26 ${-w} 0Z`, '#ffffff', 'opacity="0.06"'));
    parts.push(
      rect(20, 284, 440, 14, brush.down(282, 300, wood, 1.2), 4),
      rect(70, 277, 44, 8, '#fbf8f0', 3),
      rect(124, 278, 30, 7, '#f2c0c8', 3),
      rect(164, 278, 34, 7, '#f6e29a', 3),
      rect(360, 264, 66, 20, brush.down(264, 286, [150, 104, 66]), 3),
      rect(360, 278, 66, 8, '#4a4e54', 2),
    );
    return {
      width: 480,
      height: 308,
      foot: 298,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 44, y: 44, width: 392, height: 204 }, tops: [{ x1: 210, x2: 350, y: 284 }] },
    };
  },
};
