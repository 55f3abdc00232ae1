import type { Rgb } from '../../base/raster.ts';
import type { HeroOptions, Point } from '../hero.ts';
import { n, path, shade } from '../kit.ts';
import { paintFace } from './box.ts';
import { quadFace } from './face.ts';
import { fade } from './fade.ts';
import type { Surface } from './material.ts';

/**
 * A hipped roof over a box in oblique view: `eave` are the left front, right front and right back corners; the ridge
 * runs between `ridge` points (equal points make a pyramid).
 */
export function drawHippedRoof(
  [left, corner, back]: readonly [Point, Point, Point],
  [ridgeA, ridgeB]: readonly [Point, Point],
  surface: Surface,
  random: HeroOptions['random'],
  name: string,
  unit: number,
  snowy = false,
): string {
  const front = quadFace([ridgeA, ridgeB, corner, left], 0.04);
  const side = quadFace([ridgeB, ridgeB, back, corner], -0.26);
  const roof =
    paintFace(side, surface, random, `${name}s`, unit) + paintFace(front, surface, random, `${name}f`, unit);
  return snowy
    ? roof + snowOn([ridgeA, ridgeB, corner, left], 'M') + snowOn([ridgeB, ridgeB, back, corner], 'side')
    : roof;
}

/** Snow on a roof plane given by its corners: upper left, upper right, lower right, lower left; its lower edge hangs unevenly. */
export function snowOn([a, b, c, d]: readonly [Point, Point, Point, Point], name = ''): string {
  const steps = 9;
  const edge: string[] = [];
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const droop = 0.86 + 0.11 * Math.sin(step * 2.4 + name.length);
    const top: Point = [b[0] + (a[0] - b[0]) * t, b[1] + (a[1] - b[1]) * t];
    const low: Point = [c[0] + (d[0] - c[0]) * t, c[1] + (d[1] - c[1]) * t];
    edge.push(`${n(top[0] + (low[0] - top[0]) * droop)} ${n(top[1] + (low[1] - top[1]) * droop)}`);
  }
  return fade(
    `M${n(a[0])} ${n(a[1] - 2)}L${n(b[0])} ${n(b[1] - 2)}L${edge.join('L')}Z`,
    [a[0], a[1], d[0], d[1]],
    name === 'side'
      ? [
          [0, '#dbe6f4'],
          [1, '#bfd0e6'],
        ]
      : [
          [0, '#ffffff'],
          [1, '#dde8f5'],
        ],
  );
}

/** A cap of snow along a level edge (wall, chimney, bench). */
export function snowCap(x1: number, x2: number, y: number, thickness: number): string {
  const span = x2 - x1;
  return path(
    `M${n(x1 - thickness * 0.3)} ${n(y + thickness * 0.4)}Q${n(x1)} ${n(y - thickness)} ${n(x1 + span * 0.2)} ${n(y - thickness * 0.9)}H${n(x2 - span * 0.2)}Q${n(x2)} ${n(y - thickness)} ${n(x2 + thickness * 0.3)} ${n(y + thickness * 0.4)}Q${n(x1 + span * 0.8)} ${n(y + thickness * 0.9)} ${n(x1 + span * 0.6)} ${n(y + thickness * 0.2)}Q${n(x1 + span * 0.4)} ${n(y + thickness)} ${n(x1 + span * 0.2)} ${n(y + thickness * 0.3)}Q${n(x1 + span * 0.1)} ${n(y + thickness * 0.8)} ${n(x1 - thickness * 0.3)} ${n(y + thickness * 0.4)}Z`,
    '#f4f8fd',
  );
}

/** A cone roof (tower, tent) with its base curved by `bow`. */
export function drawConeRoof(
  cx: number,
  y: number,
  radius: number,
  rise: number,
  colour: Rgb,
  { bow = radius * 0.16, flare = 0.4, snowy = false }: { bow?: number; flare?: number; snowy?: boolean } = {},
): string {
  const waist = radius * (0.5 - flare * 0.24);
  const d = `M${n(cx - radius)} ${n(y)}Q${n(cx - waist)} ${n(y - rise * 0.46)} ${n(cx)} ${n(y - rise)}Q${n(cx + waist)} ${n(y - rise * 0.46)} ${n(cx + radius)} ${n(y)}Q${n(cx)} ${n(y + bow * 2)} ${n(cx - radius)} ${n(y)}Z`;
  let rows = '';
  for (let row = 1; row < 6; row++) {
    const t = row / 6;
    const half = radius * t ** (1 + flare * 0.7);
    const at = y - rise * (1 - t);
    rows += `M${n(cx - half)} ${n(at)}Q${n(cx)} ${n(at + bow * 2 * t)} ${n(cx + half)} ${n(at)}`;
  }
  return (
    fade(
      d,
      [cx - radius, 0, cx + radius, 0],
      [
        [0, shade(colour, -0.02)],
        [0.3, shade(colour, 0.24)],
        [0.6, shade(colour, -0.12)],
        [1, shade(colour, -0.46)],
      ],
    ) +
    `<path d="${rows}" fill="none" stroke="${shade(colour, -0.5)}" stroke-width="${n(Math.max(1, radius * 0.03))}" stroke-opacity="0.4"/>` +
    (snowy
      ? path(
          `M${n(cx - radius * 0.6)} ${n(y - rise * 0.28)}Q${n(cx - radius * 0.2)} ${n(y - rise * 0.62)} ${n(cx)} ${n(y - rise - 2)}Q${n(cx + radius * 0.16)} ${n(y - rise * 0.6)} ${n(cx + radius * 0.44)} ${n(y - rise * 0.36)}Q${n(cx + radius * 0.2)} ${n(y - rise * 0.18)} ${n(cx)} ${n(y - rise * 0.3)}Q${n(cx - radius * 0.3)} ${n(y - rise * 0.12)} ${n(cx - radius * 0.6)} ${n(y - rise * 0.28)}Z`,
          '#f4f8fd',
        )
      : '')
  );
}
