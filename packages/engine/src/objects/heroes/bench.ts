import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { line, polygon, rect, shade } from '../kit.ts';

export const bench: Hero = {
  key: 'bench',
  words: ['bench', 'park bench', 'wooden bench'],
  kind: 'object',
  height: 0.95,
  draw: ({ colour }) => {
    const wood: Rgb = colour ?? [158, 106, 62];
    const parts: string[] = [];
    const iron = '#33373c';
    for (const x of [46, 334]) {
      parts.push(
        line(`M${x} 214L${x + 4} 132L${x - 8} 18`, iron, 8),
        line(`M${x + 26} 216L${x + 22} 134H${x - 2}`, iron, 8),
        line(`M${x - 4} 92C${x + 12} 84 ${x + 34} 88 ${x + 30} 108`, iron, 6),
      );
    }
    for (let slat = 0; slat < 4; slat++) {
      const y = 20 + slat * 24;
      parts.push(
        rect(22 + slat, y, 346, 17, shade(wood, 0.14 - slat * 0.08), 3),
        rect(22 + slat, y + 12, 346, 5, shade(wood, -0.4), 2),
      );
    }
    for (let slat = 0; slat < 3; slat++) {
      const y = 124 + slat * 11;
      parts.push(
        polygon(
          [
            [20 - slat * 6, y + 9],
            [26 - slat * 6, y],
            [372 + slat * 4, y],
            [378 + slat * 4, y + 9],
          ],
          shade(wood, 0.28 - slat * 0.06),
        ),
      );
    }
    parts.push(rect(6, 155, 382, 11, shade(wood, -0.28), 3));
    return { width: 394, height: 226, body: parts.join(''), foot: 217 };
  },
};
