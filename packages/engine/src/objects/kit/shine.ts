import { n } from '../kit.ts';
import type { Brush } from './brush.ts';

/** A soft reflection of the sky on something smooth: an ellipse, turned by `angle` degrees. */
export function shine(
  brush: Brush,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  angle = 0,
  strength = 0.8,
): string {
  const paint = brush.around(
    [cx, cy, rx],
    [
      [0, '#ffffff', strength],
      [0.45, '#ffffff', strength * 0.7],
      [1, '#ffffff', 0],
    ],
  );
  return `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${paint}" transform="rotate(${n(angle)} ${n(cx)} ${n(cy)})"/>`;
}
