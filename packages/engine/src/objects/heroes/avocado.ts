import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { shine } from '../kit/shine.ts';
import { circle, n, path, shade } from '../kit.ts';

export const avocado: Hero = {
  key: 'avocado',
  words: ['avocado', 'avocados'],
  kind: 'food',
  height: 0.1,
  forms: 2,
  samples: ['an avocado', 'half an avocado', 'an avocado cut in half'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [62, 88, 44];
    const shape = (scale: number) => {
      const at = (x: number, y: number) => `${n(140 + (x - 140) * scale)} ${n(196 + (y - 196) * scale)}`;
      return `M${at(140, 36)}C${at(108, 36)} ${at(96, 76)} ${at(84, 112)}C${at(72, 150)} ${at(42, 178)} ${at(42, 226)}C${at(42, 280)} ${at(86, 314)} ${at(140, 314)}C${at(194, 314)} ${at(238, 280)} ${at(238, 226)}C${at(238, 178)} ${at(208, 150)} ${at(196, 112)}C${at(184, 76)} ${at(172, 36)} ${at(140, 36)}Z`;
    };
    const whole = [
      path(shape(1), brush.ball(136, 210, 130, skin)),
      shine(brush, 96, 180, 34, 14, -66, 0.45),
      path('M132 36L136 20H146L149 37Z', '#6b4a2a'),
    ];
    for (let dot = 0; dot < 54; dot++)
      whole.push(
        circle(
          140 + Math.cos(dot * 2.4) * Math.sqrt(dot / 54) * 84,
          230 + Math.sin(dot * 2.4) * Math.sqrt(dot / 54) * 74,
          1.8,
          shade(skin, dot % 2 ? 0.3 : -0.4),
          'opacity="0.5"',
        ),
      );
    const half = [
      path(shape(1), shade(skin, -0.2)),
      path(shape(0.955), '#96b552'),
      path(
        shape(0.9),
        brush.around(
          [130, 200, 140],
          [
            [0, '#f8f0a8'],
            [0.6, '#eeeb9c'],
            [1, '#c6d472'],
          ],
        ),
      ),
      circle(140, 232, 52, '#c8c06a'),
      circle(140, 230, 47, brush.ball(140, 230, 47, [134, 78, 40])),
      shine(brush, 122, 210, 17, 10, -44, 0.8),
      path('M112 92Q104 130 82 168Q92 120 112 92Z', '#ffffff', 'opacity="0.4"'),
    ];
    if (form === 0) return { width: 280, height: 330, foot: 312, body: brush.defs() + half.join('') };
    return {
      width: 420,
      height: 330,
      foot: 312,
      body: `${brush.defs()}<g transform="translate(150 0) rotate(8 140 190)">${whole.join('')}</g>${half.join('')}`,
    };
  },
};
