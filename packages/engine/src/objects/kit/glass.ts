import { n, path } from '../kit.ts';
import { fade } from './fade.ts';

/** Window glass of a vehicle: sky above, darker below; warm when there is light inside. */
export function drawGlass(d: string, y1: number, y2: number, lit = false): string {
  return fade(
    d,
    [0, y1, 0, y2],
    lit
      ? [
          [0, '#ffe9b4'],
          [0.5, '#ffd282'],
          [1, '#d99b4e'],
        ]
      : [
          [0, '#d3e7f0'],
          [0.45, '#96bacd'],
          [1, '#587c92'],
        ],
  );
}

/** A slanting reflection between two heights: for any pane, goblet or dome that it lies within. */
export function drawReflection(x: number, y1: number, y2: number, width: number, lean: number): string {
  return path(
    `M${n(x + lean)} ${n(y1)}h${n(width)}L${n(x + width)} ${n(y2)}H${n(x)}Z`,
    '#ffffff',
    'fill-opacity="0.34"',
  );
}
