import type { Knot } from './knot.ts';

/** A ring of a limb: middle and radius. */
export type Ring = readonly [x: number, y: number, radius: number];

/** A point of a limb's middle line with its thickness and direction. */
export interface LimbPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Direction along the limb, unit length. */
  readonly alongX: number;
  readonly alongY: number;
}

/** The smooth middle line through the rings; `each` steps between two of them. */
function limbLine(rings: readonly Ring[], each = 4): readonly LimbPoint[] {
  const at = (index: number): Ring => rings[Math.min(rings.length - 1, Math.max(0, index))] as Ring;
  const points: { x: number; y: number; radius: number }[] = [];
  for (let index = 0; index < rings.length - 1; index++) {
    const steps = index === rings.length - 2 ? each + 1 : each;
    for (let step = 0; step < steps; step++) {
      const t = step / each;
      const value = (part: 0 | 1 | 2) =>
        between(at(index - 1)[part], at(index)[part], at(index + 1)[part], at(index + 2)[part], t);
      points.push({ x: value(0), y: value(1), radius: Math.max(0, value(2)) });
    }
  }
  return points.map((point, index) => {
    const before = points[Math.max(0, index - 1)] ?? point;
    const after = points[Math.min(points.length - 1, index + 1)] ?? point;
    const dx = after.x - before.x;
    const dy = after.y - before.y;
    const length = Math.hypot(dx, dy) || 1;
    return { ...point, alongX: dx / length, alongY: dy / length };
  });
}

/** The outline of a limb with round ends (pointed where the radius is nothing). */
export function ringsOutline(rings: readonly Ring[], each = 3): Knot[] {
  const line = limbLine(rings, each);
  const widest = Math.max(...line.map(({ radius }) => radius));
  const side = (sign: number) =>
    line.map(
      (point): Knot => [
        point.x - point.alongY * point.radius * sign,
        point.y + point.alongX * point.radius * sign,
      ],
    );
  const end = (index: number, direction: number): Knot[] => {
    const point = line.at(index) as LimbPoint;
    if (point.radius < widest * 0.06) return [[point.x, point.y, 1]];
    return [-0.85, 0, 0.85].map((angle): Knot => {
      const along = Math.cos(angle) * point.radius * direction;
      const across = Math.sin(angle) * point.radius * direction;
      return [
        point.x + point.alongX * along + point.alongY * across,
        point.y + point.alongY * along - point.alongX * across,
      ];
    });
  };
  return [...side(-1), ...end(-1, 1).reverse(), ...side(1).reverse(), ...end(0, -1).reverse()];
}

function between(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The rings of a part of a limb, `from` and `to` being shares of its length. */
export function partOfLimb(rings: readonly Ring[], from: number, to: number): Ring[] {
  const surface = limbSurface(rings);
  const count = Math.max(2, Math.ceil((to - from) * 8));
  return Array.from({ length: count + 1 }, (_, index) => surface.ring(from + ((to - from) * index) / count));
}

/** Places on a limb by `u` along it (0..1) and `v` across it (-1..1; at a body looking right -1 is the back). */
export function limbSurface(rings: readonly Ring[]) {
  const line = limbLine(rings, 8);
  const length = line.reduce((sum, point, index) => {
    const before = line[index - 1];
    return before ? sum + Math.hypot(point.x - before.x, point.y - before.y) : 0;
  }, 0);
  const pick = (u: number): { point: LimbPoint; over: number } => {
    const at = u * (line.length - 1);
    const index = Math.min(line.length - 2, Math.max(0, Math.floor(at)));
    const share = Math.min(1, Math.max(0, at - index));
    const a = line[index] as LimbPoint;
    const b = line[index + 1] as LimbPoint;
    const lerp = (key: keyof LimbPoint) => a[key] + (b[key] - a[key]) * share;
    const over = u < 0 ? u : u > 1 ? u - 1 : 0;
    return {
      point: {
        x: lerp('x'),
        y: lerp('y'),
        radius: lerp('radius'),
        alongX: lerp('alongX'),
        alongY: lerp('alongY'),
      },
      over: over * length,
    };
  };
  return {
    at(u: number, v: number): Knot {
      const { point, over } = pick(u);
      // Beyond its ends the limb is round.
      const across = v * point.radius * Math.sqrt(Math.max(0, 1 - (over / (point.radius || 1)) ** 2));
      return [
        point.x - point.alongY * across + point.alongX * over,
        point.y + point.alongX * across + point.alongY * over,
      ];
    },
    ring(u: number): Ring {
      const { point } = pick(u);
      return [point.x, point.y, point.radius];
    },
    /** Direction along the limb there, radians. */
    turn(u: number): number {
      const { point } = pick(u);
      return Math.atan2(point.alongY, point.alongX);
    },
  };
}
