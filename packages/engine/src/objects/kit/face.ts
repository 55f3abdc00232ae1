import type { Point } from '../hero.ts';
import { n } from '../kit.ts';

/**
 * A surface in the drawing on which texture, windows and doors are laid: u runs from its left edge (0) to its right
 * edge (1), v from its top (0) to its foot (1).
 */
export interface Face {
  readonly at: (u: number, v: number) => Point;
  /** Size in units, for the number of stones or planks on it. */
  readonly width: number;
  readonly height: number;
  /** How it is turned to the light, added to every shade: 0 the front, negative the side away from the light. */
  readonly turn: number;
  /** Lines along u bend (a round tower). */
  readonly round: boolean;
}

/** A wall seen from the front. */
export function frontFace(x: number, y: number, width: number, height: number, turn = 0): Face {
  return { at: (u, v) => [x + u * width, y + v * height], width, height, turn, round: false };
}

/**
 * A wall that goes back: its near edge as given, its far edge `rise` higher at the foot and `shrink` (0..1) shorter.
 * The far edge is the right one, or the left one when `width` is negative.
 */
export function sideFace(
  x: number,
  y: number,
  width: number,
  height: number,
  { rise = 0, shrink = 0.08, turn = -0.24 }: { rise?: number; shrink?: number; turn?: number } = {},
): Face {
  const across = Math.abs(width);
  return {
    at: (u, v) => {
      const far = width < 0 ? 1 - u : u;
      const foot = y + height - rise * far;
      return [x + width * far, foot - height * (1 - shrink * far) * (1 - v)];
    },
    width: across,
    height,
    turn,
    round: false,
  };
}

/** The visible half of an upright cylinder or cone around x = cx; `bow`: how deep its rims sag, `topRadius` for cones. */
export function roundFace(
  cx: number,
  y: number,
  radius: number,
  height: number,
  { bow = 0, topRadius = radius }: { bow?: number; topRadius?: number } = {},
): Face {
  return {
    at: (u, v) => {
      const angle = (u - 0.5) * Math.PI;
      return [
        cx + Math.sin(angle) * (topRadius + (radius - topRadius) * v),
        y + v * height + Math.cos(angle) * bow,
      ];
    },
    width: radius * 2.4,
    height,
    turn: 0,
    round: true,
  };
}

/** A free quadrilateral by its corners: upper left, upper right, lower right, lower left. */
export function quadFace([a, b, c, d]: readonly [Point, Point, Point, Point], turn = 0): Face {
  const between = (p: Point, q: Point, t: number): Point => [
    p[0] + (q[0] - p[0]) * t,
    p[1] + (q[1] - p[1]) * t,
  ];
  return {
    at: (u, v) => between(between(a, b, u), between(d, c, u), v),
    width: Math.hypot(b[0] - a[0], b[1] - a[1]),
    height: Math.hypot(d[0] - a[0], d[1] - a[1]),
    turn,
    round: false,
  };
}

/** Path of the patch u1..u2, v1..v2. */
export function patchOf(face: Face, u1 = 0, v1 = 0, u2 = 1, v2 = 1): string {
  return `${along(face, u1, u2, v1, 'M')}${along(face, u2, u1, v2, 'L')}Z`;
}

/** Path of a line across the face at height v. */
export function rowOf(face: Face, v: number, u1 = 0, u2 = 1): string {
  return along(face, u1, u2, v, 'M');
}

/** Path of an upright line at u. */
export function columnOf(face: Face, u: number, v1 = 0, v2 = 1): string {
  const [x1, y1] = face.at(u, v1);
  const [x2, y2] = face.at(u, v2);
  return `M${n(x1)} ${n(y1)}L${n(x2)} ${n(y2)}`;
}

function along(face: Face, u1: number, u2: number, v: number, first: 'M' | 'L'): string {
  const steps = face.round ? 8 : 1;
  let d = '';
  for (let step = 0; step <= steps; step++) {
    const [x, y] = face.at(u1 + ((u2 - u1) * step) / steps, v);
    d += `${step === 0 ? first : 'L'}${n(x)} ${n(y)}`;
  }
  return d;
}
