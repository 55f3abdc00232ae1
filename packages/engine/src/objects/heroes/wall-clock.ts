import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, path, rect, shade } from '../kit.ts';
import { clockFace } from '../rigs/clock-face.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const wallClock: Hero = {
  key: 'wall-clock',
  words: ['clock', 'wall clock', 'round clock', 'cuckoo clock', 'mantel clock', 'mantelpiece clock'],
  kind: 'object',
  height: 0.35,
  forms: 2,
  materials: ['wood', 'metal', 'gold', 'plastic'],
  samples: ['a clock', 'a clock on a wall', 'an old wooden clock'],
  homes: ['kitchen'],
  draw: (options) => {
    const brush = createBrush();
    const { colour } = furnitureSurface(options);
    if (options.form === 0)
      return {
        width: 300,
        height: 300,
        foot: 292,
        body: ((face) => brush.defs() + face)(
          [
            circle(151, 153, 140, shade(colour, -0.5)),
            circle(150, 150, 140, brush.ball(150, 150, 150, colour)),
            `<circle cx="150" cy="150" r="130" fill="none" stroke="${shade(colour, 0.4)}" stroke-width="3" stroke-opacity="0.6"/>`,
            circle(150, 150, 117, shade(colour, -0.6)),
            clockFace(brush, 150, 151, 113, options.random),
          ].join(''),
        ),
        anchors: { hang: [[150, 14]] },
      };
    const parts = [
      path(
        'M20 250C30 236 40 220 44 190C50 90 90 30 150 28C210 30 250 90 256 190C260 220 270 236 280 250Z',
        brush.across(30, 270, colour),
      ),
      path(
        'M36 246C50 230 54 210 58 190C64 100 98 44 150 42C202 44 236 100 242 190C246 210 250 230 264 246Z',
        shade(colour, 0.16),
        'opacity="0.6"',
      ),
      rect(12, 246, 276, 28, brush.down(244, 276, colour, 1.2), 5),
      rect(30, 270, 24, 12, shade(colour, -0.4), 3),
      rect(246, 270, 24, 12, shade(colour, -0.5), 3),
      circle(150, 148, 78, '#b08a48'),
      circle(149, 146, 76, '#e6c67e'),
      clockFace(brush, 150, 148, 70, options.random),
    ];
    return {
      width: 300,
      height: 290,
      foot: 281,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 120, x2: 180, y: 30 }] },
    };
  },
};
