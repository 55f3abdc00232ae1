import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { circle, line, path, rect, shade } from '../kit.ts';
import { screenGlass } from '../rigs/screen-glass.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const television: Hero = {
  key: 'television',
  words: ['television', 'tv', 'tv set', 'telly', 'flat screen', 'retro tv', 'old tv'],
  kind: 'object',
  height: 0.6,
  forms: 2,
  lamp: { reach: 2, colour: [140, 190, 255] },
  samples: ['a television', 'a retro tv on a table', 'a cat watching tv'],
  homes: ['living-room'],
  draw: (options) => {
    const { lit, form, age, colour } = options;
    const brush = createBrush();
    const flat = form === 1 && age !== 'old';
    if (flat) {
      const parts = [
        path('M170 268H310L330 290H150Z', '#2a2d32'),
        rect(226, 240, 28, 36, '#3a3e44'),
        rect(10, 10, 460, 246, shade(colour ?? [38, 40, 44], 0), 8),
        screenGlass(brush, 20, 20, 440, 222, true, 3),
        rect(20, 246, 440, 5, '#4a4f56', 2),
        circle(240, 249, 2, '#d8504a'),
      ];
      return {
        width: 480,
        height: 300,
        foot: 290,
        body: brush.defs() + parts.join(''),
        ...(lit ? { glow: brush.defs() + screenGlass(brush, 20, 20, 440, 222, true, 3) } : {}),
        anchors: { label: { x: 30, y: 30, width: 420, height: 202 }, tops: [{ x1: 30, x2: 450, y: 10 }] },
      };
    }
    const { colour: wood } = furnitureSurface({ ...options, colour }, [
      [158, 104, 62],
      [134, 86, 54],
    ]);
    const parts = [
      line('M200 74L130 4M200 74L276 12', '#6a6f75', 4),
      circle(130, 5, 5, '#9aa0a6'),
      circle(276, 12, 5, '#9aa0a6'),
      path('M176 78Q200 52 224 78Z', '#3a3d42'),
      woodLeg(74, 316, 378, 15, wood, -14),
      woodLeg(326, 316, 378, 15, wood, 14),
      rect(16, 74, 368, 252, shade(wood, -0.3), 26),
      rect(16, 72, 366, 250, brush.down(72, 326, wood, 0.8), 26),
      rect(30, 88, 262, 218, '#d9cfb8', 22),
      path('M56 104Q160 92 268 104Q284 196 268 290Q160 302 56 290Q40 196 56 104Z', '#1c2026'),
      path(
        'M60 108Q160 97 264 108Q279 196 264 286Q160 297 60 286Q45 196 60 108Z',
        lit
          ? brush.around(
              [150, 180, 170],
              [
                [0, '#cdeefc'],
                [0.6, '#6fb2d8'],
                [1, '#34648c'],
              ],
            )
          : brush.around(
              [120, 150, 220],
              [
                [0, '#8aa0a0'],
                [0.5, '#56686c'],
                [1, '#2c383e'],
              ],
            ),
      ),
      path('M74 120Q120 110 170 110Q96 140 80 220Q66 160 74 120Z', '#ffffff', 'opacity="0.35"'),
      circle(338, 122, 24, '#3a2f28'),
      circle(337, 120, 21, brush.ball(337, 120, 22, [222, 206, 170])),
      line('M337 120L350 106', '#4a3c30', 4),
      circle(338, 182, 19, '#3a2f28'),
      circle(337, 180, 16, brush.ball(337, 180, 17, [222, 206, 170])),
      line('M337 180V166', '#4a3c30', 3),
    ];
    for (let slot = 0; slot < 7; slot++) parts.push(rect(312, 218 + slot * 12, 52, 5, '#3a2f28', 2.5));
    return {
      width: 400,
      height: 388,
      foot: 378,
      body: brush.defs() + parts.join(''),
      ...(lit
        ? {
            glow: path(
              'M60 108Q160 97 264 108Q279 196 264 286Q160 297 60 286Q45 196 60 108Z',
              '#9fd8f6',
              'opacity="0.6"',
            ),
          }
        : {}),
      anchors: {
        label: { x: 66, y: 116, width: 190, height: 162 },
        tops: [
          { x1: 50, x2: 170, y: 73 },
          { x1: 240, x2: 350, y: 73 },
        ],
      },
    };
  },
};
