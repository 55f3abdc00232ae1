import type { Point } from '../hero.ts';
import { n, smooth } from '../kit.ts';

/** A body turned around an upright axis (cup, vase, bottle, drum), seen from slightly above. */
export interface Lathe {
  /** Its whole outline, the back of the rim included. */
  readonly outline: string;
  readonly halfAt: (y: number) => number;
  /** The body between two heights, with the level surface at the upper one; `inset` makes it narrower (contents). */
  readonly part: (y1: number, y2: number, inset?: number) => string;
  /** A band on its outside. */
  readonly hoop: (y1: number, y2: number) => string;
  /** A strip that runs down its outside between two shares (-1 left edge .. 1 right edge) of the half width. */
  readonly strip: (from: number, to: number, y1: number, y2: number) => string;
  /** The ellipse of a level cut. */
  readonly level: (y: number, inset?: number) => { readonly rx: number; readonly ry: number };
}

/**
 * @param profile half widths from the top down: [y, half width]; a point given twice is a corner
 * @param tilt height of a level circle divided by its width
 */
export function lathe(cx: number, profile: readonly Point[], tilt = 0.2): Lathe {
  const points = resample(profile);
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const halfAt = (y: number) => {
    if (y <= first[0]) return first[1];
    for (let index = 1; index < points.length; index++) {
      const [lower, half] = points[index] as Point;
      if (y > lower) continue;
      const [upper, before] = points[index - 1] as Point;
      return lower === upper ? half : before + ((half - before) * (y - upper)) / (lower - upper);
    }
    return last[1];
  };
  const side = (sign: number, y1: number, y2: number, inset: number) => {
    const between = points.filter(([y]) => y > y1 + 0.5 && y < y2 - 0.5);
    return [[y1, halfAt(y1)] as const, ...between, [y2, halfAt(y2)] as const].map(
      ([y, half]) => [cx + sign * Math.max(0.2, half - inset), y] as const,
    );
  };
  const run = (line: readonly Point[]) => smooth(line, false).slice(1);
  const arc = (y: number, to: number, over: boolean, inset: number) => {
    const rx = Math.max(0.2, halfAt(y) - inset);
    return `A${n(rx)} ${n(rx * tilt)} 0 0 ${over === to > 0 ? 1 : 0} ${n(cx + to * rx)} ${n(y)}`;
  };
  const part = (y1: number, y2: number, inset = 0) =>
    `M${run(side(-1, y1, y2, inset))}${arc(y2, 1, false, inset)}L${run(side(1, y1, y2, inset).reverse())}${arc(y1, -1, true, inset)}Z`;
  return {
    outline: part(first[0], last[0]),
    halfAt,
    part,
    hoop: (y1, y2) =>
      `M${run(side(-1, y1, y2, 0))}${arc(y2, 1, false, 0)}L${run(side(1, y1, y2, 0).reverse())}${arc(y1, -1, false, 0)}Z`,
    strip: (from, to, y1, y2) => {
      const at = (share: number) =>
        side(1, y1, y2, 0).map(
          ([x, y]) =>
            [cx + share * (x - cx), y + Math.sqrt(Math.max(0, 1 - share * share)) * (x - cx) * tilt] as const,
        );
      return `M${run(at(from))}L${run(at(to).reverse())}Z`;
    },
    level: (y, inset = 0) => ({ rx: halfAt(y) - inset, ry: (halfAt(y) - inset) * tilt }),
  };
}

/** Three points for each span of the smooth curve through the profile. */
function resample(profile: readonly Point[]): readonly Point[] {
  const at = (index: number) => profile[Math.min(profile.length - 1, Math.max(0, index))] as Point;
  const points: Point[] = [];
  for (let index = 0; index < profile.length - 1; index++) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (const t of [0, 1 / 3, 2 / 3]) {
      const value = (axis: 0 | 1) =>
        p1[axis] +
        0.5 *
          t *
          (p2[axis] -
            p0[axis] +
            t *
              (2 * p0[axis] -
                5 * p1[axis] +
                4 * p2[axis] -
                p3[axis] +
                t * (3 * (p1[axis] - p2[axis]) + p3[axis] - p0[axis])));
      if (t > 0 && p1[0] === p2[0] && p1[1] === p2[1]) continue;
      points.push([Math.max(at(0)[0], value(0)), Math.max(0.2, value(1))]);
    }
  }
  points.push(at(profile.length - 1));
  return points;
}
