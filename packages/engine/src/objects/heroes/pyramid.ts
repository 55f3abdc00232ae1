import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { line, linear, n, polygon, rect, shade } from '../kit.ts';

export const pyramid: Hero = {
  key: 'pyramid',
  words: ['pyramid', 'egyptian pyramid', 'great pyramid'],
  kindOf: ['ziggurat', 'mayan temple'],
  kind: 'building',
  height: 30,
  draw: ({ colour, random }) => {
    const stone: Rgb = colour ?? [214, 178, 118];
    const top: readonly [number, number] = [240, 14];
    const left: readonly [number, number] = [10, 330];
    const corner: readonly [number, number] = [316, 346];
    const right: readonly [number, number] = [490, 322];
    const parts = [
      linear(
        'f',
        [10, 330, 260, 20],
        [
          [0, shade(stone, 0.02)],
          [1, shade(stone, 0.28)],
        ],
      ),
      linear(
        's',
        [300, 20, 490, 330],
        [
          [0, shade(stone, -0.2)],
          [1, shade(stone, -0.46)],
        ],
      ),
      polygon([top, corner, left], 'url(#f)'),
      polygon([top, right, corner], 'url(#s)'),
    ];
    const at = (
      from: readonly [number, number],
      to: readonly [number, number],
      t: number,
    ): readonly [number, number] => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    for (let row = 1; row < 24; row++) {
      const t = row / 24;
      const [lx, ly] = at(top, left, t);
      const [cx, cy] = at(top, corner, t);
      const [rx, ry] = at(top, right, t);
      parts.push(
        line(`M${n(lx)} ${n(ly)}L${n(cx)} ${n(cy)}`, shade(stone, -0.3), 1.3, 'opacity="0.5"'),
        line(`M${n(cx)} ${n(cy)}L${n(rx)} ${n(ry)}`, shade(stone, -0.62), 1.3, 'opacity="0.45"'),
      );
      for (let block = 0; block < row * 0.9; block++) {
        const along = (block + random(`b${row}${block}`)) / (row * 0.9);
        const [x, y] = at([lx, ly], [cx, cy], along);
        if (random(`v${row}${block}`) < 0.6)
          parts.push(rect(x, y, 1.3, 12, shade(stone, -0.3)).replace('/>', ' opacity="0.4"/>'));
      }
    }
    return { width: 500, height: 352, body: parts.join(''), foot: 340 };
  },
};
