import type { Rgb } from '../../base/raster.ts';
import { circle, line, n, shade } from '../kit.ts';
import { fadeBall } from './fade.ts';

/** A wheel seen from the side. */
export interface Wheel {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly kind: 'alloy' | 'steel' | 'wire' | 'wooden' | 'lorry' | 'rail';
  /** Of hub or wood; tyres are black. */
  readonly colour?: Rgb;
}

export function drawWheel({ cx, cy, r, kind, colour }: Wheel): string {
  switch (kind) {
    case 'alloy':
      return (
        tyre(cx, cy, r, 0.68) +
        rim(cx, cy, r * 0.64, colour ?? [196, 202, 208]) +
        fan(cx, cy, r * 0.6, 5, colour)
      );
    case 'steel':
      return (
        tyre(cx, cy, r, 0.62) +
        rim(cx, cy, r * 0.6, colour ?? [188, 194, 198]) +
        holes(cx, cy, r * 0.42, 8, r * 0.06) +
        ball(cx, cy, r * 0.24, [214, 218, 222])
      );
    case 'lorry':
      return (
        tyre(cx, cy, r, 0.66) +
        rim(cx, cy, r * 0.58, colour ?? [150, 156, 162]) +
        circle(cx, cy, r * 0.42, shade(colour ?? [150, 156, 162], -0.45)) +
        ball(cx, cy, r * 0.26, colour ?? [176, 182, 188]) +
        bolts(cx, cy, r * 0.34, 8, r * 0.045)
      );
    case 'wire':
      return wire(cx, cy, r, colour);
    case 'wooden':
      return wooden(cx, cy, r, colour ?? [134, 88, 52]);
    case 'rail':
      return (
        circle(cx, cy, r, shade([120, 124, 130], 0.1)) +
        circle(cx, cy, r * 0.86, shade(colour ?? [70, 74, 82], -0.2)) +
        spokes(cx, cy, r * 0.16, r * 0.84, 10, shade(colour ?? [150, 60, 52], 0), r * 0.09) +
        ball(cx, cy, r * 0.22, colour ?? [150, 60, 52])
      );
  }
}

function tyre(cx: number, cy: number, r: number, inner: number): string {
  return (
    circle(cx, cy, r, '#25282d') +
    circle(cx, cy, r * 0.93, '#31353b') +
    circle(cx, cy, r * (inner + 0.08), '#1c1f23') +
    line(
      `M${n(cx - r * 0.8)} ${n(cy - r * 0.3)}A${n(r * 0.85)} ${n(r * 0.85)} 0 0 1 ${n(cx - r * 0.1)} ${n(cy - r * 0.84)}`,
      '#5a6068',
      r * 0.06,
      'stroke-opacity="0.8"',
    )
  );
}

function rim(cx: number, cy: number, r: number, colour: Rgb): string {
  return ball(cx, cy, r, colour) + circle(cx, cy, r * 0.86, shade(colour, -0.3), 'fill-opacity="0.45"');
}

function ball(cx: number, cy: number, r: number, colour: Rgb): string {
  return fadeBall(disc(cx, cy, r), colour, cx, cy, r, 0.4);
}

function disc(cx: number, cy: number, r: number): string {
  return `M${n(cx - r)} ${n(cy)}a${n(r)} ${n(r)} 0 1 0 ${n(r * 2)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-r * 2)} 0Z`;
}

function fan(cx: number, cy: number, r: number, count: number, colour: Rgb = [196, 202, 208]): string {
  let gaps = '';
  for (let blade = 0; blade < count; blade++) {
    const middle = (blade / count) * Math.PI * 2 - Math.PI / 2 + Math.PI / count;
    const at = (angle: number, reach: number) =>
      `${n(cx + Math.cos(middle + angle) * r * reach)} ${n(cy + Math.sin(middle + angle) * r * reach)}`;
    gaps += `M${at(-0.12, 0.34)}L${at(-0.42, 0.9)}A${n(r * 0.9)} ${n(r * 0.9)} 0 0 1 ${at(0.42, 0.9)}L${at(0.12, 0.34)}Z`;
  }
  return `<path d="${gaps}" fill="#33373d"/>${circle(cx, cy, r * 0.2, shade(colour, -0.1))}${circle(cx - r * 0.04, cy - r * 0.05, r * 0.1, shade(colour, 0.5))}`;
}

function holes(cx: number, cy: number, reach: number, count: number, size: number): string {
  let d = '';
  for (let hole = 0; hole < count; hole++) {
    const angle = (hole / count) * Math.PI * 2;
    d += disc(cx + Math.cos(angle) * reach, cy + Math.sin(angle) * reach, size);
  }
  return `<path d="${d}" fill="#3a3f46"/>`;
}

function bolts(cx: number, cy: number, reach: number, count: number, size: number): string {
  return holes(cx, cy, reach, count, size).replace('#3a3f46', '#c8ced4');
}

function spokes(
  cx: number,
  cy: number,
  from: number,
  to: number,
  count: number,
  colour: string,
  width: number,
): string {
  let d = '';
  for (let spoke = 0; spoke < count; spoke++) {
    const angle = ((spoke + 0.25) / count) * Math.PI * 2;
    d += `M${n(cx + Math.cos(angle) * from)} ${n(cy + Math.sin(angle) * from)}L${n(cx + Math.cos(angle) * to)} ${n(cy + Math.sin(angle) * to)}`;
  }
  return line(d, colour, width);
}

function ring(cx: number, cy: number, r: number, colour: string, width: number): string {
  return `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"/>`;
}

function wire(cx: number, cy: number, r: number, colour: Rgb = [196, 202, 208]): string {
  return (
    ring(cx, cy, r * 0.93, '#2c3036', r * 0.14) +
    ring(cx, cy, r * 0.83, shade(colour, 0.1), r * 0.07) +
    spokes(cx, cy, r * 0.06, r * 0.82, 18, '#a8b0b8', Math.max(0.8, r * 0.018)) +
    circle(cx, cy, r * 0.1, '#6c747c')
  );
}

function wooden(cx: number, cy: number, r: number, colour: Rgb): string {
  return (
    spokes(cx, cy, r * 0.1, r * 0.86, 10, shade(colour, -0.08), r * 0.1) +
    spokes(cx - r * 0.015, cy - r * 0.015, r * 0.1, r * 0.86, 10, shade(colour, 0.2), r * 0.03) +
    ring(cx, cy, r * 0.86, shade(colour, -0.02), r * 0.2) +
    ring(cx - r * 0.01, cy - r * 0.01, r * 0.83, shade(colour, 0.2), r * 0.05) +
    ring(cx, cy, r * 0.965, '#5a5650', r * 0.07) +
    ball(cx, cy, r * 0.2, colour) +
    circle(cx, cy, r * 0.08, '#4d4a46')
  );
}
