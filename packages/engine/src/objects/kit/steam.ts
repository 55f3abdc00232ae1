import { n, path } from '../kit.ts';
import type { Brush } from './brush.ts';

/** Wisps that rise from something hot; `y` is where they begin. */
export function steam(brush: Brush, cx: number, y: number, width: number, height: number): string {
  return [-0.3, 0.04, 0.34]
    .map((share, index) => {
      const x = cx + share * width;
      const tall = height * [0.8, 1, 0.7][index]!;
      const sway = width * 0.14 * (index === 1 ? -1 : 1);
      const paint = brush.between(
        [0, y, 0, y - tall],
        [
          [0, '#ffffff', 0],
          [0.3, '#ffffff', 0.5],
          [0.7, '#ffffff', 0.34],
          [1, '#ffffff', 0],
        ],
      );
      const wide = width * 0.055;
      return path(
        `M${n(x)} ${n(y)}C${n(x - sway - wide)} ${n(y - tall * 0.34)} ${n(x + sway - wide)} ${n(y - tall * 0.6)} ${n(x)} ${n(y - tall)}` +
          `C${n(x + sway + wide * 1.6)} ${n(y - tall * 0.62)} ${n(x - sway + wide * 1.6)} ${n(y - tall * 0.36)} ${n(x)} ${n(y)}Z`,
        paint,
      );
    })
    .join('');
}
