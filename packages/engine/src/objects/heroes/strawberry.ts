import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const strawberry: Hero = {
  key: 'strawberry',
  words: ['strawberry', 'strawberries'],
  kindOf: ['raspberry'],
  kind: 'food',
  height: 0.05,
  forms: 2,
  samples: ['a strawberry', 'strawberries in a basket', 'a ripe red strawberry'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? [216, 40, 44];
    const shape =
      'M140 76C88 58 36 84 40 140C44 206 106 282 140 292C174 282 236 206 240 140C244 84 192 58 140 76Z';
    const berry = () => {
      const parts = [
        path(shape, brush.ball(138, 160, 128, skin)),
        path(
          'M140 292C174 282 236 206 240 140C241 124 238 112 232 102C232 180 190 240 140 292Z',
          shade(skin, -0.5),
          'opacity="0.35"',
        ),
      ];
      for (let row = 0; row < 6; row++) {
        const y = 112 + row * 30;
        const half = [82, 86, 76, 58, 38, 16][row]!;
        const count = [5, 6, 5, 4, 3, 1][row]!;
        for (let seed = 0; seed < count; seed++) {
          const x =
            140 +
            (count === 1 ? 0 : (seed / (count - 1) - 0.5) * 2 * half) +
            (random(`s${row}${seed}`) - 0.5) * 6;
          parts.push(
            ellipse(x, y + 1.6, 5.4, 7, shade(skin, -0.5), 'opacity="0.6"'),
            ellipse(x, y, 3.4, 5.2, '#f8d878'),
            ellipse(x - 0.8, y - 1.4, 1.2, 1.8, '#fff6d0'),
          );
        }
      }
      for (const [angle, long] of [
        [-96, 74],
        [96, 74],
        [-62, 70],
        [62, 68],
        [-126, 52],
        [128, 52],
        [-22, 40],
        [20, 42],
      ] as const)
        parts.push(
          leaf({
            x: 140,
            y: 76,
            length: long,
            width: 30,
            angle: angle * 0.9 + (Math.abs(angle) < 70 ? 0 : 0),
            colour: [102, 160, 58],
            bend: angle > 0 ? 0.12 : -0.12,
            veins: 3,
          }),
        );
      parts.push(leaf({ x: 140, y: 74, length: 58, width: 30, angle: 176, colour: [94, 150, 56], veins: 3 }));
      parts.push(
        path('M134 78C134 58 138 40 150 26L160 31C150 46 147 60 147 78Z', '#7d9a44'),
        shine(brush, 84, 128, 26, 13, -60, 0.75),
      );
      return parts.join('');
    };
    const one = berry();
    if (form === 0) return { width: 280, height: 306, foot: 290, body: brush.defs() + one };
    const half = [
      path(shape, shade(skin, -0.1)),
      path(
        'M140 86C94 70 48 92 52 140C56 200 110 268 140 280C170 268 224 200 228 140C232 92 186 70 140 86Z',
        brush.around(
          [140, 150, 130],
          [
            [0, '#fdeee2'],
            [0.35, '#f9b7a8'],
            [1, '#e4504c'],
          ],
        ),
      ),
      path('M140 104C112 112 108 170 140 224C172 170 168 112 140 104Z', '#fff4ec', 'opacity="0.85"'),
    ];
    for (const side of [-1, 1])
      for (let vein = 0; vein < 4; vein++)
        half.push(
          line(
            `M${140 + side * 20} ${130 + vein * 24}q${side * 20} 0 ${side * (52 - vein * 10)} ${6}`,
            '#fff0e6',
            2.4,
            'opacity="0.7"',
          ),
        );
    return {
      width: 430,
      height: 320,
      foot: 300,
      body: `${brush.defs()}${one}<g transform="translate(196 86) scale(0.76) rotate(10 140 180)">${half.join('')}</g>`,
    };
  },
};
