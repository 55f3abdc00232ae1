import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { polygon, rect, shade } from '../kit.ts';

export const pier: Hero = {
  key: 'pier',
  words: ['pier', 'jetty', 'wooden pier', 'wooden dock', 'dock', 'boardwalk pier'],
  kind: 'object',
  height: 1.6,
  support: 'water',
  draw: drawPier,
};

function drawPier({ colour, random }: HeroOptions): HeroArt {
  const wood: Rgb = colour ?? [142, 112, 84];
  const parts: string[] = [];
  for (const [x, top] of [
    [64, 50],
    [176, 46],
    [288, 42],
    [400, 38],
  ] as const) {
    parts.push(
      rect(x, top, 15, 150 - (x - 64) * 0.06, shade(wood, -0.48), 3),
      rect(x + 2, top, 5, 148 - (x - 64) * 0.06, shade(wood, -0.24), 2),
    );
  }
  for (let board = 0; board < 22; board++) {
    const x1 = 20 + board * 21.4;
    const skew = 16;
    parts.push(
      polygon(
        [
          [x1, 92],
          [x1 + 20.4, 92],
          [x1 + 20.4 + skew, 66],
          [x1 + skew, 66],
        ],
        shade(wood, 0.1 + (random(`b${board}`) - 0.5) * 0.24),
      ),
    );
  }
  parts.push(rect(20, 92, 472, 15, shade(wood, -0.3), 2), rect(20, 92, 472, 4, shade(wood, 0.02), 1));
  for (const x of [40, 152, 264, 376, 476]) {
    parts.push(
      rect(x, 30, 15, 176, shade(wood, -0.18), 3),
      rect(x + 2, 30, 5, 176, shade(wood, 0.14), 2),
      rect(x - 1, 27, 17, 6, shade(wood, 0.2), 3),
    );
  }
  return { width: 516, height: 214, body: parts.join(''), foot: 196 };
}
