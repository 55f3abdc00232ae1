import type { Rgb } from '../../base/raster.ts';
import { line, n, shade } from '../kit.ts';
import { fade, fadeAcross } from './fade.ts';

/** A dome on the level y, light from the left; `shape` onion swells and ends in a point. Ribs run up to the crown. */
export function drawDome(
  cx: number,
  y: number,
  radius: number,
  height: number,
  colour: Rgb,
  {
    shape = 'round',
    ribs = 4,
    gloss = 0.3,
  }: { shape?: 'round' | 'onion'; ribs?: number; gloss?: number } = {},
): string {
  const curve = (share: number) => {
    const reach = radius * share;
    return shape === 'round'
      ? `C${n(cx + reach)} ${n(y - height * 0.58)} ${n(cx + reach * 0.56)} ${n(y - height)} ${n(cx)} ${n(y - height)}`
      : `C${n(cx + reach * 1.42)} ${n(y - height * 0.34)} ${n(cx + reach * 0.62)} ${n(y - height * 0.6)} ${n(cx)} ${n(y - height)}`;
  };
  const mirrored =
    shape === 'round'
      ? `C${n(cx - radius * 0.56)} ${n(y - height)} ${n(cx - radius)} ${n(y - height * 0.58)} ${n(cx - radius)} ${n(y)}Z`
      : `C${n(cx - radius * 0.62)} ${n(y - height * 0.6)} ${n(cx - radius * 1.42)} ${n(y - height * 0.34)} ${n(cx - radius)} ${n(y)}Z`;
  const d = `M${n(cx + radius)} ${n(y)}${curve(1)}${mirrored}`;
  const swell = shape === 'onion' ? 1.16 : 1;
  const parts = [
    fadeAcross(d, colour, cx - radius * swell, cx + radius * swell, gloss),
    fade(
      d,
      [0, y - height, 0, y],
      [
        [0, '#ffffff', 0.14],
        [0.5, '#ffffff', 0],
        [1, shade(colour, -0.6), 0.4],
      ],
    ),
  ];
  for (let rib = 1; rib <= ribs; rib++) {
    const share = (rib / (ribs + 1)) * 2 - 1;
    parts.push(
      line(
        `M${n(cx + radius * share)} ${n(y)}${curve(share)}`,
        shade(colour, -0.42),
        Math.max(1, radius * 0.022),
        'stroke-opacity="0.45"',
      ),
    );
  }
  return parts.join('');
}

/** A slender point on top of a dome or roof: rod with balls. */
export function drawFinial(cx: number, y: number, height: number, colour: Rgb): string {
  const ball = (at: number, r: number) =>
    `<circle cx="${n(cx)}" cy="${n(y - height * at)}" r="${n(height * r)}" fill="${shade(colour, 0.1)}"/>`;
  return (
    line(`M${n(cx)} ${n(y)}V${n(y - height)}`, shade(colour, -0.1), height * 0.09) +
    ball(0.2, 0.13) +
    ball(0.5, 0.09)
  );
}
