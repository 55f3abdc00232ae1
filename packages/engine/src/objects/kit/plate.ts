import type { Rgb } from '../../base/raster.ts';
import { ellipse, n, shade } from '../kit.ts';
import type { Brush } from './brush.ts';

/** A plate from slightly above: rim, well and light; food is drawn on it. */
export function plate(brush: Brush, cx: number, cy: number, rx: number, colour: Rgb, tilt = 0.26): string {
  const ry = rx * tilt;
  return [
    ellipse(cx, cy + rx * 0.045, rx, ry, shade(colour, -0.4)),
    ellipse(
      cx,
      cy,
      rx,
      ry,
      brush.between(
        [cx - rx, cy - ry, cx + rx * 0.6, cy + ry],
        [
          [0, shade(colour, 0.4)],
          [0.5, shade(colour, 0.1)],
          [1, shade(colour, -0.16)],
        ],
      ),
    ),
    ellipse(cx, cy + ry * 0.06, rx * 0.7, ry * 0.66, shade(colour, -0.2)),
    ellipse(
      cx,
      cy + ry * 0.1,
      rx * 0.69,
      ry * 0.64,
      brush.between(
        [cx - rx, cy, cx + rx, cy],
        [
          [0, shade(colour, -0.08)],
          [1, shade(colour, 0.24)],
        ],
      ),
    ),
    `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx * 0.95)}" ry="${n(ry * 0.94)}" fill="none" stroke="${shade(colour, -0.3)}" stroke-width="${n(rx * 0.012)}" stroke-opacity="0.5"/>`,
  ].join('');
}
