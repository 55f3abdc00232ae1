import type { Rgb } from '../../base/raster.ts';
import { circle, line, n, shade } from '../kit.ts';

/** A clock face with twelve marks; the hands show `hours` (0..12, fractions are minutes). */
export function drawDial(
  cx: number,
  cy: number,
  r: number,
  hours: number,
  { face = [246, 240, 224], ink = [44, 42, 46], rim }: { face?: Rgb; ink?: Rgb; rim?: Rgb } = {},
): string {
  const dark = shade(ink, 0);
  const point = (turn: number, reach: number) =>
    `${n(cx + Math.sin(turn * Math.PI * 2) * r * reach)} ${n(cy - Math.cos(turn * Math.PI * 2) * r * reach)}`;
  let marks = '';
  let quarters = '';
  for (let hour = 0; hour < 12; hour++) {
    const mark = `M${point(hour / 12, 0.78)}L${point(hour / 12, 0.9)}`;
    if (hour % 3 === 0) quarters += mark;
    else marks += mark;
  }
  return (
    circle(cx, cy, r * 1.14, shade(rim ?? ink, rim ? -0.1 : 0.15)) +
    circle(cx, cy, r, shade(face, 0)) +
    line(marks, dark, r * 0.05) +
    line(quarters, dark, r * 0.1) +
    line(`M${n(cx)} ${n(cy)}L${point(hours / 12, 0.48)}`, dark, r * 0.11) +
    line(`M${n(cx)} ${n(cy)}L${point(hours % 1, 0.74)}`, dark, r * 0.075) +
    circle(cx, cy, r * 0.09, dark)
  );
}
