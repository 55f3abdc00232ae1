import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { line, linear, path, rect, shade } from '../kit.ts';

export const well: Hero = {
  key: 'well',
  words: ['well', 'stone well', 'wishing well', 'water well'],
  kind: 'object',
  height: 2.2,
  draw: ({ colour, random }) => {
    const stone: Rgb = colour ?? [150, 142, 132];
    const parts = [
      linear(
        's',
        [40, 0, 240, 0],
        [
          [0, shade(stone, -0.08)],
          [0.35, shade(stone, 0.16)],
          [1, shade(stone, -0.42)],
        ],
      ),
      rect(58, 92, 12, 120, '#6d4a30'),
      rect(210, 92, 12, 120, '#573a26'),
      path('M20 100L140 28L260 100L246 110L140 50L34 110Z', '#8c4a36'),
      path('M140 28L260 100L246 110L140 50Z', '#6f3929'),
      line('M58 128H222', '#7c5739', 9),
      line('M140 132V172', '#cbb58e', 2.4),
      path('M126 172H154L150 200H130Z', '#8d6a46'),
      path('M126 178H154', 'none', 'stroke="#5a5f66" stroke-width="3"'),
      path('M44 208V300Q140 324 236 300V208Z', 'url(#s)'),
      `<ellipse cx="140" cy="208" rx="96" ry="21" fill="${shade(stone, 0.24)}"/><ellipse cx="140" cy="208" rx="76" ry="14" fill="#25303a"/>`,
    ];
    for (let row = 0; row < 4; row++) {
      for (let block = 0; block < 7; block++) {
        const x = 44 + ((block + (row % 2) * 0.5) / 7.6) * 192;
        const y = 226 + row * 18 + Math.sin(((x - 44) / 192) * Math.PI) * 12;
        parts.push(
          rect(x + 1.5, y, 25, 17, shade(stone, (random(`b${row}${block}`) - 0.6) * 0.4), 4).replace(
            '/>',
            ' opacity="0.5"/>',
          ),
        );
      }
    }
    return { width: 280, height: 320, body: parts.join(''), foot: 308 };
  },
};
