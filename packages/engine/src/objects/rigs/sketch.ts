import type { Point } from '../hero.ts';
import { n } from '../kit.ts';
import type { Knot } from './knot.ts';
import { type Ring, ringsOutline } from './ring-limb.ts';

interface Frame {
  readonly x: number;
  readonly y: number;
  /** Radians, clockwise as seen. */
  readonly turn?: number;
  readonly scale?: number;
  /** Squeezes (below 1) or mirrors (below 0) the frame's x. */
  readonly stretch?: number;
}

type Matrix = readonly [number, number, number, number, number, number];

/**
 * Collects shapes of a creature that is drawn part by part in frames of their own (a head turned on its neck, an ear on
 * the head). All points are mapped at once, so that the bounds of the whole are known and nothing needs a transform.
 */
export class Sketch {
  private readonly parts: string[] = [];
  private matrix: Matrix = [1, 0, 0, 1, 0, 0];
  private gradients = 0;
  private left = Infinity;
  private top = Infinity;
  private right = -Infinity;
  private bottom = -Infinity;

  /** Draws in a frame that lies in the present one. */
  within({ x, y, turn = 0, scale = 1, stretch = 1 }: Frame, draw: () => void): void {
    const outer = this.matrix;
    const [a, b, c, d, e, f] = outer;
    const cos = Math.cos(turn) * scale;
    const sin = Math.sin(turn) * scale;
    this.matrix = [
      (a * cos + c * sin) * stretch,
      (b * cos + d * sin) * stretch,
      c * cos - a * sin,
      d * cos - b * sin,
      a * x + c * y + e,
      b * x + d * y + f,
    ];
    draw();
    this.matrix = outer;
  }

  /** Where a point of the present frame lies in the drawing. */
  to(x: number, y: number): Point {
    const [a, b, c, d, e, f] = this.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  /** A length of the present frame in the drawing. */
  size(length: number): number {
    const [a, b, c, d] = this.matrix;
    return length * Math.sqrt(Math.abs(a * d - b * c));
  }

  /** A smooth closed shape through points. */
  blob(knots: readonly Knot[], fill: string, opacity = 1): void {
    this.fill(this.curveOf(knots, true), fill, opacity);
  }

  /** A smooth open line. */
  curve(knots: readonly Knot[], colour: string, width: number, opacity = 1): void {
    const through = opacity < 1 ? ` stroke-opacity="${n(opacity)}"` : '';
    this.parts.push(
      `<path d="${this.curveOf(knots, false)}" fill="none" stroke="${colour}" stroke-width="${n(this.size(width))}" stroke-linecap="round" stroke-linejoin="round"${through}/>`,
    );
  }

  /** A limb of changing thickness along its middle line. */
  limb(rings: readonly Ring[], fill: string, opacity = 1): void {
    this.blob(ringsOutline(rings), fill, opacity);
  }

  oval(x: number, y: number, rx: number, ry: number, fill: string, turn = 0, opacity = 1): void {
    const cos = Math.cos(turn);
    const sin = Math.sin(turn);
    const at = (across: number, down: number): Point =>
      this.to(x + across * rx * cos - down * ry * sin, y + across * rx * sin + down * ry * cos);
    const [cx, cy] = at(0, 0);
    const [ax, ay] = at(1, 0);
    const [bx, by] = at(0, 1);
    const wide = Math.hypot(ax - cx, ay - cy);
    const high = Math.hypot(bx - cx, by - cy);
    const reachX = Math.hypot(ax - cx, bx - cx);
    const reachY = Math.hypot(ay - cy, by - cy);
    this.track([cx - reachX, cy - reachY]);
    this.track([cx + reachX, cy + reachY]);
    const through = opacity < 1 ? ` fill-opacity="${n(opacity)}"` : '';
    const place = `cx="${tenth(cx)}" cy="${tenth(cy)}"`;
    if (Math.abs(wide - high) < 0.05) {
      this.parts.push(`<circle ${place} r="${n(wide)}" fill="${fill}"${through}/>`);
      return;
    }
    // A gradient of the drawing must not turn with the shape; and a squeezed frame has no right angles.
    const lean = (Math.atan2(ay - cy, ax - cx) * 180) / Math.PI;
    const level = Math.abs(ay - cy) < 0.05;
    const square = Math.abs((ax - cx) * (bx - cx) + (ay - cy) * (by - cy)) < 0.02 * wide * high;
    if (square && (level || !fill.startsWith('url'))) {
      const rotated = level ? '' : ` transform="rotate(${tenth(lean)} ${tenth(cx)} ${tenth(cy)})"`;
      this.parts.push(
        `<ellipse ${place} rx="${n(wide)}" ry="${n(high)}" fill="${fill}"${through}${rotated}/>`,
      );
      return;
    }
    const bend = 0.5523;
    const path = new PathText(at(1, 0));
    for (const [x1, y1, x2, y2, x3, y3] of [
      [1, bend, bend, 1, 0, 1],
      [-bend, 1, -1, bend, -1, 0],
      [-1, -bend, -bend, -1, 0, -1],
      [bend, -1, 1, -bend, 1, 0],
    ] as const)
      path.curveTo(at(x1, y1), at(x2, y2), at(x3, y3));
    this.fill(path.finish(true), fill, opacity);
  }

  dot(x: number, y: number, radius: number, fill: string, opacity = 1): void {
    this.oval(x, y, radius, radius, fill, 0, opacity);
  }

  /** A gradient between two points of the present frame, to be used as a fill. */
  linear(
    [x1, y1, x2, y2]: readonly [number, number, number, number],
    stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
  ): string {
    const id = `g${this.gradients++}`;
    const [fromX, fromY] = this.to(x1, y1);
    const [toX, toY] = this.to(x2, y2);
    this.parts.push(
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(fromX)}" y1="${n(fromY)}" x2="${n(toX)}" y2="${n(toY)}">${stopsOf(stops)}</linearGradient>`,
    );
    return `url(#${id})`;
  }

  /** A round gradient, to be used as a fill. */
  radial(
    x: number,
    y: number,
    radius: number,
    stops: readonly (readonly [offset: number, colour: string, opacity?: number])[],
  ): string {
    const id = `g${this.gradients++}`;
    const [cx, cy] = this.to(x, y);
    this.parts.push(
      `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n(cx)}" cy="${n(cy)}" r="${n(this.size(radius))}">${stopsOf(stops)}</radialGradient>`,
    );
    return `url(#${id})`;
  }

  /** The drawing so far, and the box that holds it with a margin. */
  finish(margin = 6): {
    readonly body: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  } {
    const x = this.left - margin;
    const y = this.top - margin;
    return {
      body: this.parts.join(''),
      x,
      y,
      width: this.right - this.left + 2 * margin,
      height: this.bottom - this.top + 2 * margin,
    };
  }

  private fill(d: string, fill: string, opacity: number): void {
    const through = opacity < 1 ? ` fill-opacity="${n(opacity)}"` : '';
    this.parts.push(`<path d="${d}" fill="${fill}"${through}/>`);
  }

  private track(point: Point): Point {
    this.left = Math.min(this.left, point[0]);
    this.right = Math.max(this.right, point[0]);
    this.top = Math.min(this.top, point[1]);
    this.bottom = Math.max(this.bottom, point[1]);
    return point;
  }

  private curveOf(knots: readonly Knot[], closed: boolean): string {
    const points = knots.map(([x, y]) => this.track(this.to(x, y)));
    const count = points.length;
    const index = (at: number) => (closed ? (at + count) % count : Math.min(count - 1, Math.max(0, at)));
    const pull = (at: number): Point => {
      if (knots[index(at)]?.[2]) return [0, 0];
      const [x0, y0] = points[index(at - 1)] as Point;
      const [x1, y1] = points[index(at + 1)] as Point;
      return [(x1 - x0) / 6, (y1 - y0) / 6];
    };
    const path = new PathText(points[0] as Point);
    for (let at = 0; at < (closed ? count : count - 1); at++) {
      const [x1, y1] = points[index(at)] as Point;
      const to = points[index(at + 1)] as Point;
      const [dx1, dy1] = pull(at);
      const [dx2, dy2] = pull(at + 1);
      path.curveTo([x1 + dx1, y1 + dy1], [to[0] - dx2, to[1] - dy2], to);
    }
    return path.finish(closed);
  }
}

function stopsOf(stops: readonly (readonly [number, string, number?])[]): string {
  return stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${n(offset)}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${n(opacity)}"`}/>`,
    )
    .join('');
}

/**
 * Writes a path briefly: tenths of a unit relative to the last point, and the first handle left out where it mirrors
 * the one before, as it always does on a smooth curve.
 */
class PathText {
  private text: string;
  private x: number;
  private y: number;
  private begun = false;

  constructor([x, y]: Point) {
    this.x = tenth(x);
    this.y = tenth(y);
    this.text = `M${this.x} ${this.y}`;
  }

  curveTo(first: Point, second: Point, to: Point): void {
    const [a, b, c] = [this.relative(first), this.relative(second), this.relative(to)];
    this.text += this.begun ? `s${b} ${c}` : `c${a} ${b} ${c}`;
    this.begun = true;
    this.x = tenth(to[0]);
    this.y = tenth(to[1]);
  }

  finish(closed: boolean): string {
    return closed ? `${this.text}Z` : this.text;
  }

  private relative([x, y]: Point): string {
    return `${tenth(x - this.x)} ${tenth(y - this.y)}`;
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
