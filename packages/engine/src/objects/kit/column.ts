import type { Rgb } from '../../base/raster.ts';
import { line, n, rect, shade } from '../kit.ts';
import { fadeAcross } from './fade.ts';

/** A classical column with base and capital between `y` and `foot`; width is that of its shaft. */
export function drawColumn(cx: number, y: number, foot: number, width: number, colour: Rgb): string {
  const half = width / 2;
  const cap = width * 0.42;
  const shaft = `M${n(cx - half * 0.86)} ${n(y + cap)}H${n(cx + half * 0.86)}L${n(cx + half)} ${n(foot - cap * 0.7)}H${n(cx - half)}Z`;
  let flutes = '';
  for (let flute = -2; flute <= 2; flute++)
    flutes += `M${n(cx + flute * width * 0.18)} ${n(y + cap)}V${n(foot - cap * 0.7)}`;
  return (
    fadeAcross(shaft, colour, cx - half, cx + half) +
    line(flutes, shade(colour, -0.4), Math.max(0.8, width * 0.035), 'stroke-opacity="0.4"') +
    rect(cx - half * 1.35, y, width * 1.35, cap * 0.5, shade(colour, 0.14)) +
    rect(cx - half * 1.12, y + cap * 0.5, width * 1.12, cap * 0.5, shade(colour, -0.14)) +
    rect(cx - half * 1.3, foot - cap * 0.7, width * 1.3, cap * 0.7, shade(colour, 0.02), cap * 0.2)
  );
}

/** A triangular pediment on columns. */
export function drawPediment(x: number, y: number, width: number, rise: number, colour: Rgb): string {
  const edge = rise * 0.16;
  return (
    `<path d="M${n(x)} ${n(y)}L${n(x + width / 2)} ${n(y - rise)}L${n(x + width)} ${n(y)}Z" fill="${shade(colour, 0.12)}"/>` +
    `<path d="M${n(x + edge * 2.6)} ${n(y - edge)}L${n(x + width / 2)} ${n(y - rise + edge * 1.5)}L${n(x + width - edge * 2.6)} ${n(y - edge)}Z" fill="${shade(colour, -0.16)}"/>` +
    rect(x - edge * 0.5, y - edge * 0.5, width + edge, edge * 1.5, shade(colour, 0.2))
  );
}
