import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { leaf } from '../kit/leaf.ts';
import { shine } from '../kit/shine.ts';
import { circle, ellipse, line, path, shade } from '../kit.ts';

export const pear: Hero = {
  key: 'pear',
  words: ['pear'],
  kindOf: ['quince'],
  kind: 'food',
  height: 0.11,
  forms: 2,
  samples: ['a pear', 'two pears on a table', 'a green pear on a plate'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const skin: Rgb = colour ?? (form === 1 ? [216, 168, 62] : [180, 192, 74]);
    const shape =
      'M138 70C108 72 100 106 92 138C82 172 44 190 40 246C36 304 84 330 136 330C190 330 238 304 234 246C230 192 192 174 182 138C174 104 168 70 138 70Z';
    const parts = [
      path(shape, brush.ball(136, 230, 118, skin)),
      path(
        shape,
        brush.around(
          [196, 250, 110],
          [
            [0, '#d2603c', 0.6],
            [1, '#d2603c', 0],
          ],
        ),
      ),
      path(
        'M138 70C116 72 108 94 102 116C118 96 156 96 172 114C166 92 160 72 138 70Z',
        shade(skin, 0.4),
        'opacity="0.5"',
      ),
    ];
    for (let dot = 0; dot < 60; dot++) {
      const y = 110 + random(`y${dot}`) * 200;
      const half = y < 170 ? 40 : 84;
      parts.push(
        circle(
          137 + (random(`x${dot}`) - 0.5) * 2 * half,
          y,
          1 + random(`r${dot}`) * 1.3,
          '#7d5a26',
          'opacity="0.35"',
        ),
      );
    }
    parts.push(
      path('M132 76C130 52 138 36 150 20L160 25C150 42 146 58 145 76Z', '#6b4526'),
      line('M135 72C135 54 142 38 152 24', '#a2794e', 2),
      leaf({ x: 142, y: 50, length: 84, width: 44, angle: 74, colour: [104, 148, 58], bend: -0.12 }),
      shine(brush, 86, 224, 40, 19, -68, 0.7),
      shine(brush, 118, 116, 20, 8, -72, 0.6),
    );
    if (form === 1) {
      parts.push(
        `<g transform="translate(150 80) scale(0.76)">${path(shape, shade(skin, -0.16))}${path('M138 82C114 84 110 112 102 144C92 180 54 198 51 246C48 296 90 320 136 320C184 320 226 296 223 246C220 198 182 180 172 144C164 112 160 82 138 82Z', brush.ball(120, 220, 180, [250, 240, 206], 0.3))}${ellipse(137, 244, 34, 46, '#eedfa6', 'opacity="0.8"')}${ellipse(126, 246, 6, 14, '#5d3520', 'transform="rotate(10 126 246)"')}${ellipse(149, 246, 6, 14, '#4f2b19', 'transform="rotate(-10 149 246)"')}${line('M137 200V84', '#e0cf92', 3)}</g>`,
      );
      return { width: 350, height: 342, foot: 328, body: brush.defs() + parts.join('') };
    }
    return { width: 274, height: 342, foot: 328, body: brush.defs() + parts.join('') };
  },
};
