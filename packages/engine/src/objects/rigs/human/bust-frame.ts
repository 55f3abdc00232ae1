import type { Point } from '../../hero.ts';
import type { Look } from './look.ts';

/**
 * The head of a portrait: 400 units from crown to chin, the origin between the eyes at half its height. Slightly turned
 * to the right; the light comes from the upper left.
 */
export interface BustFrame {
  readonly look: Look;
  readonly isSmall: boolean;
  /** From the crown clockwise. */
  readonly outline: readonly Point[];
  /** x of a feature: `out` is how far it stands before the head's middle (eyes 1, nose 1.6, ears -0.4). */
  readonly at: (x: number, out?: number) => number;
  readonly eyeY: number;
  readonly noseY: number;
  readonly mouthY: number;
  /** Half the width of the neck. */
  readonly neck: number;
}

const MAN: readonly Point[] = [
  [0, -200],
  [62, -190],
  [111, -157],
  [140, -92],
  [147, -10],
  [141, 62],
  [127, 116],
  [98, 163],
  [54, 195],
  [0, 205],
];
const WOMAN: readonly Point[] = [
  [0, -200],
  [60, -190],
  [108, -157],
  [136, -92],
  [142, -10],
  [135, 58],
  [115, 114],
  [80, 161],
  [38, 192],
  [0, 199],
];
const SMALL: readonly Point[] = [
  [0, -204],
  [70, -193],
  [124, -155],
  [151, -88],
  [155, -8],
  [151, 56],
  [136, 108],
  [101, 152],
  [50, 182],
  [0, 189],
];

export function frameBust(look: Look): BustFrame {
  const isSmall = look.years === 'child' || look.years === 'baby';
  const half = isSmall ? SMALL : look.isFemale ? WOMAN : MAN;
  const right = half.map(([x, y]): Point => [x * 0.965 + 4, y]);
  const left = half
    .slice(1, -1)
    .reverse()
    .map(([x, y]): Point => [-x * 1.02 + 4, y]);
  return {
    look,
    isSmall,
    outline: [...right, ...left],
    at: (x, out = 1) => x * (x > 0 ? 0.96 : 1.02) + 13 * out,
    eyeY: isSmall ? 24 : 0,
    noseY: isSmall ? 92 : 84,
    mouthY: isSmall ? 131 : 127,
    neck: look.years === 'baby' ? 46 : isSmall ? 50 : look.isFemale ? 56 : 74,
  };
}

/** A number for SVG in a portrait. */
export function u(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A spot of colour that fades to nothing at its edge. */
export function soften(
  id: string,
  [cx, cy, rx, ry]: readonly [number, number, number, number],
  colour: string,
  strength: number,
  turn = 0,
): string {
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="0.5" stop-color="${colour}" stop-opacity="${u(strength * 50) === '0' ? 0 : Math.round(strength * 50) / 100}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>` +
    `<ellipse cx="${u(cx)}" cy="${u(cy)}" rx="${u(rx)}" ry="${u(ry)}" fill="url(#${id})"${turn ? ` transform="rotate(${turn} ${u(cx)} ${u(cy)})"` : ''}/>`
  );
}

/** A lock or hair that is thick in its middle and pointed at both ends. */
export function taper(
  [x1, y1]: Point,
  [cx, cy]: Point,
  [x2, y2]: Point,
  width: number,
  colour: string,
  more = '',
): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const nx = (-(y2 - y1) / length) * width;
  const ny = ((x2 - x1) / length) * width;
  return `<path d="M${u(x1)} ${u(y1)}Q${u(cx + nx)} ${u(cy + ny)} ${u(x2)} ${u(y2)}Q${u(cx - nx)} ${u(cy - ny)} ${u(x1)} ${u(y1)}Z" fill="${colour}" ${more}/>`;
}
