import type { Rgb } from '../../base/raster.ts';
import type { Point } from '../hero.ts';
import { line, n, shade } from '../kit.ts';

/** A stalk from its foot to its top, lit on its left. */
export function stem(from: Point, to: Point, bend: number, width: number, colour: Rgb): string {
  const middle = [(from[0] + to[0]) / 2 + bend, (from[1] + to[1]) / 2] as const;
  const d = `M${n(from[0])} ${n(from[1])}Q${n(middle[0])} ${n(middle[1])} ${n(to[0])} ${n(to[1])}`;
  return (
    line(d, shade(colour, -0.28), width) +
    line(d, shade(colour, 0.14), width * 0.55, `transform="translate(${n(-width * 0.14)} 0)"`)
  );
}
