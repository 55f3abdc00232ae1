import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, rect, shade } from '../kit.ts';
import { clockFace } from '../rigs/clock-face.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const grandfatherClock: Hero = {
  key: 'grandfather-clock',
  words: ['grandfather clock', 'longcase clock', 'pendulum clock', 'standing clock'],
  kind: 'object',
  height: 2,
  forms: 2,
  materials: ['wood'],
  samples: ['a grandfather clock', 'an old grandfather clock in a hall', 'a pendulum clock'],
  homes: ['living-room'],
  draw: (options) => {
    const brush = createBrush();
    const { colour } = furnitureSurface(options, [
      [122, 74, 46],
      [98, 58, 40],
      [150, 100, 60],
    ]);
    const parts = [
      options.form === 0
        ? path('M30 78C40 40 80 20 100 44Q110 20 120 44C140 20 180 40 190 78Z', brush.across(30, 190, colour))
        : path('M24 78L110 24L196 78Z', brush.across(24, 196, colour)),
      circle(110, options.form === 0 ? 34 : 26, 9, '#d8b469'),
      rect(22, 74, 176, 14, brush.down(72, 90, colour), 3),
      rect(32, 88, 156, 148, brush.across(32, 188, colour), 3),
      circle(110, 162, 66, '#b08a48'),
      clockFace(brush, 110, 162, 60, options.random),
      rect(24, 234, 172, 12, brush.down(232, 248, colour), 3),
      rect(48, 246, 124, 240, brush.across(48, 172, colour), 2),
      rect(64, 260, 92, 212, shade(colour, -0.64), 5),
      rect(67, 263, 86, 206, '#2a2024', 4),
      line('M110 262V400', '#d8b469', 4),
      circle(110, 412, 27, '#9a7434'),
      circle(109, 410, 25, brush.ball(109, 410, 26, [226, 184, 96])),
      line('M86 262V340M134 262V370', '#c9a35c', 2),
      rect(79, 340, 14, 46, brush.across(79, 93, [214, 174, 92], 1.2), 4),
      rect(127, 370, 14, 46, brush.across(127, 141, [214, 174, 92], 1.2), 4),
      path('M72 268L110 268L84 464H72Z', '#ffffff', 'opacity="0.16"'),
      rect(26, 484, 168, 14, brush.down(482, 500, colour), 3),
      rect(34, 498, 152, 70, brush.across(34, 186, colour), 3),
      `<rect x="50" y="510" width="120" height="46" rx="4" fill="none" stroke="${shade(colour, -0.5)}" stroke-width="3" stroke-opacity="0.6"/>`,
      rect(22, 566, 176, 18, brush.down(564, 586, colour), 4),
    ];
    return {
      width: 220,
      height: 592,
      foot: 584,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 60, x2: 160, y: 40 }] },
    };
  },
};
