import type { Brush } from '../kit/brush.ts';
import { n, path, rect } from '../kit.ts';

/** The glass of a screen: dark when off, a soft picture when lit or on. */
export function screenGlass(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  isOn: boolean,
  round = 6,
): string {
  const base = isOn
    ? brush.between(
        [x, y, x + width * 0.4, y + height],
        [
          [0, '#8fd0ea'],
          [0.5, '#5a9cc4'],
          [1, '#35608e'],
        ],
      )
    : brush.between(
        [x, y, x + width * 0.5, y + height],
        [
          [0, '#56616c'],
          [0.45, '#333b44'],
          [1, '#1f252c'],
        ],
      );
  return (
    rect(x, y, width, height, base, round) +
    path(
      `M${n(x + width * 0.06)} ${n(y + height * 0.05)}H${n(x + width * 0.4)}L${n(x + width * 0.12)} ${n(y + height * 0.95)}H${n(x + width * 0.04)}Q${n(x + width * 0.03)} ${n(y + height * 0.2)} ${n(x + width * 0.06)} ${n(y + height * 0.05)}Z`,
      '#ffffff',
      'opacity="0.14"',
    )
  );
}
