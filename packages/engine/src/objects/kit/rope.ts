import type { Rgb } from '../../base/raster.ts';
import type { Point } from '../hero.ts';
import { line, n, shade } from '../kit.ts';

/** A rope that sags between two points: twisted strands in two tones. */
export function drawRope(
  [x1, y1]: Point,
  [x2, y2]: Point,
  sag: number,
  width: number,
  colour: Rgb = [190, 156, 106],
): string {
  const d = `M${n(x1)} ${n(y1)}Q${n((x1 + x2) / 2)} ${n((y1 + y2) / 2 + sag * 2)} ${n(x2)} ${n(y2)}`;
  return (
    line(d, shade(colour, -0.3), width) +
    line(d, shade(colour, 0.22), width * 0.5, `stroke-dasharray="${n(width * 0.9)} ${n(width * 0.9)}"`)
  );
}
