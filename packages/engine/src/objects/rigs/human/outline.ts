import type { Point } from '../../hero.ts';

/** A number for SVG: one decimal is enough for a figure of some 500 units. */
export function d1(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A smooth curve through points (Catmull-Rom). */
export function curve(points: readonly Point[], isClosed = true): string {
  const count = points.length;
  const at = (index: number) =>
    points[isClosed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] as Point;
  let d = `M${d1(at(0)[0])} ${d1(at(0)[1])}`;
  for (let index = 0; index < (isClosed ? count : count - 1); index++) {
    const [x0, y0] = at(index - 1);
    const [x1, y1] = at(index);
    const [x2, y2] = at(index + 1);
    const [x3, y3] = at(index + 2);
    d += `C${d1(x1 + (x2 - x0) / 6)} ${d1(y1 + (y2 - y0) / 6)} ${d1(x2 - (x3 - x1) / 6)} ${d1(y2 - (y3 - y1) / 6)} ${d1(x2)} ${d1(y2)}`;
  }
  return isClosed ? `${d}Z` : d;
}

export interface Ball {
  readonly at: Point;
  readonly radius: number;
}

/** The outline of a skin stretched around discs. */
export function hull(balls: readonly Ball[]): string {
  const points: Point[] = balls.flatMap(({ at: [x, y], radius }) =>
    Array.from({ length: 18 }, (_, index): Point => {
      const angle = (index / 18) * 2 * Math.PI + 0.3;
      return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
    }),
  );
  points.sort(([x1, y1], [x2, y2]) => x1 - x2 || y1 - y2);
  const half = (ordered: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (
        chain.length > 1 &&
        turn(chain[chain.length - 2] as Point, chain[chain.length - 1] as Point, point) <= 0
      )
        chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  const ring = [...half(points), ...half([...points].reverse())];
  return `${ring.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${d1(x)} ${d1(y)}`).join('')}Z`;
}

function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
