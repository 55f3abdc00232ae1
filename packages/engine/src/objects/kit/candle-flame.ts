import { n, path } from '../kit.ts';
import type { Brush } from './brush.ts';

/** The drop-shaped flame of a candle whose wick ends at (cx, y). */
export function candleFlame(brush: Brush, cx: number, y: number, scale: number): string {
  const at = (x: number, dy: number) => `${n(cx + x * scale)} ${n(y + dy * scale)}`;
  return [
    path(
      `M${at(2, -92)}C${at(8, -66)} ${at(28, -48)} ${at(24, -20)}C${at(21, 2)} ${at(8, 8)} ${at(0, 8)}C${at(-10, 8)} ${at(-23, 0)} ${at(-23, -22)}C${at(-23, -46)} ${at(-6, -62)} ${at(2, -92)}Z`,
      brush.around(
        [cx, y - 12 * scale, 76 * scale],
        [
          [0, '#fff8dc'],
          [0.35, '#ffdc6e'],
          [0.7, '#ffa436'],
          [1, '#f0741e', 0.85],
        ],
      ),
    ),
    path(
      `M${at(1, -60)}C${at(5, -42)} ${at(14, -32)} ${at(12, -14)}C${at(10, 0)} ${at(4, 4)} ${at(0, 4)}C${at(-5, 4)} ${at(-12, -1)} ${at(-12, -15)}C${at(-12, -32)} ${at(-3, -40)} ${at(1, -60)}Z`,
      '#fffbe8',
      'opacity="0.95"',
    ),
    path(
      `M${at(-11, -6)}Q${at(0, -14)} ${at(11, -6)}Q${at(9, 6)} ${at(0, 7)}Q${at(-9, 6)} ${at(-11, -6)}Z`,
      '#7fb4e8',
      'opacity="0.55"',
    ),
  ].join('');
}
