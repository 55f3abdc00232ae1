import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions } from '../hero.ts';
import { leafClump, path, shade } from '../kit.ts';

/** A low hedge or bed of bushes between x1 and x2 on the level `foot`: dark clumps behind, lit ones before them. */
export function drawHedge(
  x1: number,
  x2: number,
  foot: number,
  height: number,
  colour: Rgb,
  random: HeroOptions['random'],
  name: string,
): string {
  const count = Math.max(2, Math.round((x2 - x1) / (height * 0.9)));
  const parts: string[] = [];
  for (const row of [0, 1]) {
    for (let clump = 0; clump < count + row; clump++) {
      const x = x1 + ((clump + (row === 0 ? 0.5 : 0)) / count) * (x2 - x1);
      const radius = height * (row === 0 ? 0.5 : 0.36) * (0.9 + random(`${name}${row}${clump}`) * 0.3);
      parts.push(
        path(
          leafClump(
            Math.min(x2 - radius * 0.6, Math.max(x1 + radius * 0.6, x)),
            foot - radius * 0.9,
            radius,
            random,
            `${name}${row}.${clump}`,
          ),
          shade(colour, row === 0 ? -0.24 : (random(`${name}t${clump}`) - 0.3) * 0.3),
        ),
      );
    }
  }
  return parts.join('');
}
