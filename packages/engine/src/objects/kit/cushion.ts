import type { Rgb } from '../../base/raster.ts';
import { line, n, path, shade } from '../kit.ts';
import type { Brush } from './brush.ts';

/** A stuffed pad: soft light on its upper edge, a seam and a shade below. */
export function cushion(
  brush: Brush,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  colour: Rgb,
): string {
  const sag = Math.min(7, height * 0.08);
  const d = `M${n(x + radius)} ${n(y)}Q${n(x + width / 2)} ${n(y - sag)} ${n(x + width - radius)} ${n(y)}Q${n(x + width)} ${n(y)} ${n(x + width + 1)} ${n(y + radius)}Q${n(x + width + sag * 0.6)} ${n(y + height / 2)} ${n(x + width + 1)} ${n(y + height - radius)}Q${n(x + width)} ${n(y + height)} ${n(x + width - radius)} ${n(y + height)}Q${n(x + width / 2)} ${n(y + height + sag * 0.5)} ${n(x + radius)} ${n(y + height)}Q${n(x)} ${n(y + height)} ${n(x - 1)} ${n(y + height - radius)}Q${n(x - sag * 0.6)} ${n(y + height / 2)} ${n(x - 1)} ${n(y + radius)}Q${n(x)} ${n(y)} ${n(x + radius)} ${n(y)}Z`;
  return (
    path(
      d,
      brush.between(
        [x, y, x + width * 0.2, y + height],
        [
          [0, shade(colour, 0.26)],
          [0.4, shade(colour, 0.04)],
          [1, shade(colour, -0.3)],
        ],
      ),
    ) +
    line(
      `M${n(x + radius)} ${n(y + 5)}Q${n(x + width / 2)} ${n(y + 5 - sag)} ${n(x + width - radius)} ${n(y + 5)}`,
      shade(colour, 0.5),
      2.6,
      'opacity="0.5"',
    ) +
    line(
      `M${n(x + 4)} ${n(y + height - radius * 0.7)}Q${n(x + width / 2)} ${n(y + height + sag * 0.2 - 4)} ${n(x + width - 4)} ${n(y + height - radius * 0.7)}`,
      shade(colour, -0.5),
      1.4,
      'opacity="0.4"',
    )
  );
}
