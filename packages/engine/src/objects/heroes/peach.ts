import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const peach: Hero = {
  key: 'peach',
  words: ['peach', 'peaches', 'apricot', 'nectarine'],
  kindOf: ['plum', 'mango'],
  kind: 'food',
  height: 0.08,
  forms: 2,
  samples: ['a peach', 'two peaches on a plate', 'a ripe peach with a leaf'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [248, 170, 110];
    const shape =
      'M150 70C110 46 46 72 42 146C38 214 92 266 150 268C208 266 262 214 258 146C254 72 190 46 150 70Z';
    const parts = [
      path(shape, brush.ball(150, 164, 116, skin)),
      path(
        shape,
        brush.around(
          [210, 150, 120],
          [
            [0, '#d8343c', 0.75],
            [0.6, '#e2503c', 0.35],
            [1, '#e8603c', 0],
          ],
        ),
      ),
      path(
        'M150 70C120 110 112 190 148 266C132 262 100 240 96 170C94 120 118 80 150 70Z',
        shade(skin, 0.35),
        'opacity="0.35"',
      ),
      line('M150 72C122 116 120 196 150 264', shade(skin, -0.45), 4, 'opacity="0.55"'),
      line('M154 76C128 118 126 194 153 256', '#fff0dc', 2.4, 'opacity="0.5"'),
      path('M142 74Q150 88 160 74L156 46L147 44Z', '#6b4526'),
      leaf({ x: 152, y: 60, length: 96, width: 40, angle: 72, colour: [96, 148, 62], bend: -0.16 }),
      leaf({ x: 150, y: 58, length: 78, width: 34, angle: -54, colour: [112, 160, 70], bend: 0.14 }),
      shine(brush, 88, 124, 34, 18, -58, 0.55),
    ];
    if (form === 1)
      parts.push(
        circle(250, 206, 72, shade(skin, -0.2)),
        circle(250, 206, 67, brush.ball(240, 196, 90, [252, 200, 108], 0.4)),
        ellipse(250, 206, 36, 40, '#e06a44', 'opacity="0.6"'),
        ellipse(250, 208, 24, 31, brush.ball(246, 200, 30, [128, 70, 42])),
        line('M240 190q8 14 -2 34M252 186q8 20 2 42M262 194q2 14 0 26', '#5e3120', 2.4),
      );
    return {
      width: form === 1 ? 332 : 300,
      height: 288,
      foot: form === 1 ? 276 : 266,
      body: brush.defs() + parts.join(''),
    };
  },
};
