import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { circle, line, path, rect, shade } from '../kit.ts';
import { clockFace } from '../rigs/clock-face.ts';

export const alarmClock: Hero = {
  key: 'alarm-clock',
  words: ['alarm clock', 'alarm', 'wake-up clock'],
  kind: 'object',
  height: 0.14,
  forms: 2,
  samples: ['an alarm clock', 'a red alarm clock on a nightstand', 'an old alarm clock'],
  homes: ['bedroom'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const paint: Rgb = colour ?? (form === 1 ? [96, 160, 160] : [206, 66, 54]);
    const parts: string[] = [];
    if (form === 0) {
      parts.push(
        line('M78 260L52 306M222 260L248 306', shade(paint, -0.4), 17),
        line('M76 258L52 302M220 258L246 302', shade(paint, 0.2), 8),
        line('M112 66Q150 20 188 66', '#8a8f95', 7),
        rect(146, 26, 8, 30, '#9aa0a6', 3),
        circle(150, 30, 9, '#c9ced2'),
      );
      for (const [x, turn] of [
        [84, -34],
        [216, 34],
      ] as const)
        parts.push(
          `<g transform="rotate(${turn} ${x} 84)">${path(`M${x - 46} 92C${x - 46} 34 ${x + 46} 34 ${x + 46} 92Z`, brush.across(x - 46, x + 46, [214, 176, 92], 1.2))}${path(`M${x - 30} 82Q${x - 26} 56 ${x - 4} 52Q${x - 20} 66 ${x - 20} 84Z`, '#ffffff', 'opacity="0.7"')}${circle(x, 44, 7, '#b58a40')}</g>`,
        );
      parts.push(
        circle(150, 186, 116, shade(paint, -0.5)),
        circle(149, 184, 115, brush.ball(150, 186, 120, paint)),
        circle(150, 186, 94, shade(paint, -0.6)),
        clockFace(brush, 150, 186, 90, random),
        shine(brush, 78, 120, 26, 12, -46, 0.7),
      );
    } else
      parts.push(
        path(
          'M40 130Q40 90 80 88H220Q260 90 260 130V270Q258 296 230 298H70Q42 296 40 270Z',
          brush.across(36, 262, paint),
        ),
        rect(110, 74, 80, 18, shade(paint, 0.3), 8),
        circle(150, 196, 84, shade(paint, -0.5)),
        clockFace(brush, 150, 195, 80, random),
        rect(66, 296, 34, 10, shade(paint, -0.5), 4),
        rect(200, 296, 34, 10, shade(paint, -0.5), 4),
        path('M52 136Q54 104 82 102H120Q70 116 64 200Q52 180 52 136Z', '#ffffff', 'opacity="0.4"'),
      );
    return {
      width: 300,
      height: 318,
      foot: 309,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 110, x2: 190, y: 72 }] },
    };
  },
};
