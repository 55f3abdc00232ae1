import type { Rgb } from '../../base/raster.ts';
import { ellipse, line, n, shade } from '../kit.ts';

/** The surface of a liquid in a round vessel: an ellipse with a lit rim and a glint. */
export function drawLiquid(cx: number, cy: number, rx: number, ry: number, colour: Rgb): string {
  return (
    ellipse(cx, cy, rx, ry, shade(colour, -0.16)) +
    ellipse(cx + rx * 0.04, cy + ry * 0.12, rx * 0.92, ry * 0.84, shade(colour, 0.12)) +
    line(
      `M${n(cx - rx * 0.62)} ${n(cy - ry * 0.1)}Q${n(cx - rx * 0.3)} ${n(cy - ry * 0.62)} ${n(cx + rx * 0.1)} ${n(cy - ry * 0.5)}`,
      shade(colour, 0.7),
      Math.max(1, ry * 0.16),
      'stroke-opacity="0.7"',
    )
  );
}

/** A falling stream of water that spreads downwards. */
export function drawStream(x: number, y1: number, y2: number, width: number): string {
  return (
    `<path d="M${n(x - width * 0.3)} ${n(y1)}Q${n(x - width * 0.5)} ${n((y1 + y2) / 2)} ${n(x - width * 0.5)} ${n(y2)}H${n(x + width * 0.5)}Q${n(x + width * 0.5)} ${n((y1 + y2) / 2)} ${n(x + width * 0.3)} ${n(y1)}Z" fill="#cfe8f4" fill-opacity="0.8"/>` +
    line(`M${n(x)} ${n(y1 + 2)}V${n(y2)}`, '#ffffff', width * 0.2, 'stroke-opacity="0.8"')
  );
}
