import type { Rgb } from '../base/raster.ts';
import { hexOf, hslOf, rgbOfHsl } from './hsl.ts';

/** Small drawing words shared by the heroes. All return SVG text; lengths are in the hero's own units. */

/** Lighter (amount > 0, towards warm) or darker (amount < 0, towards cool) version of a colour, -1..1. */
export function shade(colour: Rgb, amount: number): string {
  const { h, s, l } = hslOf(colour);
  const lightness = amount >= 0 ? l + (1 - l) * amount * 0.8 : l * (1 + amount * 0.85);
  // Shades of yellow and brown go towards red, not through green.
  const cool = (h < 0.2 ? -0.36 : 0.64) - h;
  const warm = h + (amount >= 0 ? (0.14 - h) * 0.06 * amount : cool * 0.08 * -amount);
  return hexOf(
    rgbOfHsl({
      h: ((warm % 1) + 1) % 1,
      s: Math.min(1, s * (amount >= 0 ? 1 - amount * 0.25 : l > 0.62 ? 1 + amount * 1.1 : 1)),
      l: lightness,
    }),
  );
}

export function mix(first: Rgb, second: Rgb, share: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(first[index] + (second[index] - first[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

/** A number for SVG: two decimals. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function linear(
  id: string,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
): string {
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}">${stopsOf(stops)}</linearGradient>`;
}

export function radial(
  id: string,
  [cx, cy, r]: readonly [number, number, number],
  stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
): string {
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}">${stopsOf(stops)}</radialGradient>`;
}

function stopsOf(stops: readonly (readonly [number, string, number?])[]): string {
  return stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
    )
    .join('');
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`;
}

export function line(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
}

export function polygon(points: readonly (readonly [number, number])[], fill: string, more = ''): string {
  return path(
    `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}Z`,
    fill,
    more,
  );
}

export function rect(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"${radius ? ` rx="${n(radius)}"` : ''} fill="${fill}"/>`;
}

export function circle(cx: number, cy: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}" fill="${fill}" ${more}/>`;
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;
}

/** A smooth closed curve through points (Catmull-Rom). */
export function smooth(points: readonly (readonly [number, number])[], closed = true): string {
  const count = points.length;
  const at = (index: number) =>
    points[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] as readonly [
      number,
      number,
    ];
  let d = `M${n(at(0)[0])} ${n(at(0)[1])}`;
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [x0, y0] = at(index - 1);
    const [x1, y1] = at(index);
    const [x2, y2] = at(index + 1);
    const [x3, y3] = at(index + 2);
    d += `C${n(x1 + (x2 - x0) / 6)} ${n(y1 + (y2 - y0) / 6)} ${n(x2 - (x3 - x1) / 6)} ${n(y2 - (y3 - y1) / 6)} ${n(x2)} ${n(y2)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A leafy clump: a round with a scalloped, uneven edge. */
export function leafClump(
  cx: number,
  cy: number,
  radius: number,
  random: (purpose: string | number) => number,
  name: string,
  flatten = 0.85,
): string {
  const count = 9 + Math.floor(random(`${name}n`) * 4);
  const turn = random(`${name}t`) * 6.28;
  let d = '';
  for (let index = 0; index <= count; index++) {
    const angle = turn + (index / count) * 2 * Math.PI;
    const reach = radius * (0.78 + random(`${name}r${index % count}`) * 0.34);
    const x = cx + Math.cos(angle) * reach;
    const y = cy + Math.sin(angle) * reach * flatten;
    if (index === 0) d = `M${n(x)} ${n(y)}`;
    else {
      const middle = angle - Math.PI / count;
      const bulge = radius * (1.12 + random(`${name}b${index}`) * 0.16);
      d += `Q${n(cx + Math.cos(middle) * bulge)} ${n(cy + Math.sin(middle) * bulge * flatten)} ${n(x)} ${n(y)}`;
    }
  }
  return `${d}Z`;
}

/** A soft light around something that shines. */
export function halo(
  id: string,
  cx: number,
  cy: number,
  radius: number,
  colour: string,
  strength: number,
): string {
  return (
    radial(
      id,
      [cx, cy, radius],
      [
        [0, colour, strength],
        [0.45, colour, strength * 0.4],
        [1, colour, 0],
      ],
    ) + circle(cx, cy, radius, `url(#${id})`)
  );
}
