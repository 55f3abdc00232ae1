import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { path, shade } from '../../kit.ts';
import { curve } from './outline.ts';

/** One bead of a limb: its middle, half its thickness, and how far along it is (0 root, 1 middle joint, 2 end). */
interface Bead {
  readonly at: Point;
  readonly radius: number;
  readonly along: number;
}

export type Limb = readonly Bead[];

/** Where shade falls: away from a light that stands to the upper left. */
const SHADE: Point = [0.62, 0.78];

/**
 * Strings beads along root, joint and end; the joint is rounded. `radii`: at the root, the middle of the first bone,
 * the joint, the middle of the second bone, the end.
 */
export function stringLimb(
  [root, joint, end]: readonly [Point, Point, Point],
  radii: readonly [number, number, number, number, number],
): Limb {
  const beads: Bead[] = [];
  for (let step = 0; step <= 8; step++) {
    const along = step / 4;
    const first = mid(root, joint, Math.min(1, along));
    const bone = along <= 1 ? first : mid(joint, end, along - 1);
    // Near the joint the line cuts the corner a little.
    const away = Math.abs(along - 1);
    const cut = away < 0.3 ? 0.1 * (1 - away / 0.3) : 0;
    const corner = mid(mid(root, joint, 0.7), mid(joint, end, 0.3), 0.5);
    const at = mid(bone, corner, cut * 3);
    const place = along * 2;
    const lower = Math.min(3, Math.floor(place));
    const low = radii[lower] as number;
    beads.push({ at, along, radius: low + ((radii[lower + 1] as number) - low) * (place - lower) });
  }
  return beads;
}

function mid([x1, y1]: Point, [x2, y2]: Point, share: number): Point {
  return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
}

/** The part of a limb from one `along` to another, thicker by `grow` (a number, or by how far along). */
export function spanOf(
  limb: Limb,
  from: number,
  to: number,
  grow: number | ((along: number) => number) = 0,
): Limb {
  const at = (along: number): Bead => {
    const place = Math.min(limb.length - 1.001, Math.max(0, along * 4));
    const first = limb[Math.floor(place)] as Bead;
    const second = limb[Math.floor(place) + 1] as Bead;
    const share = place - Math.floor(place);
    return {
      at: mid(first.at, second.at, share),
      along,
      radius: first.radius + (second.radius - first.radius) * share,
    };
  };
  const inner = limb.filter(({ along }) => along > from + 0.06 && along < to - 0.06);
  const add = typeof grow === 'number' ? () => grow : grow;
  return [at(from), ...inner, at(to)].map((bead) => ({ ...bead, radius: bead.radius + add(bead.along) }));
}

interface Edge {
  readonly at: Point;
  readonly normal: Point;
  readonly tangent: Point;
  readonly radius: number;
}

function edgesOf(limb: Limb): Edge[] {
  return limb.map(({ at, radius }, index) => {
    const [x1, y1] = (limb[Math.max(0, index - 1)] as Bead).at;
    const [x2, y2] = (limb[Math.min(limb.length - 1, index + 1)] as Bead).at;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const tangent: Point = [(x2 - x1) / length, (y2 - y1) / length];
    return { at, radius, tangent, normal: [tangent[1], -tangent[0]] };
  });
}

function offset({ at: [x, y], normal: [nx, ny] }: Edge, distance: number): Point {
  return [x + nx * distance, y + ny * distance];
}

export interface Ends {
  /** How far the root and the end bulge out, in radii: 1 round, 0 cut. */
  readonly root?: number;
  readonly end?: number;
}

export function limbOutline(limb: Limb, ends: Ends = {}): string {
  const edges = edgesOf(limb);
  const cap = (edge: Edge, sign: 1 | -1, bulge: number): Point[] => {
    const [tx, ty] = edge.tangent;
    const out = (across: number, along: number): Point => {
      const [x, y] = offset(edge, across * edge.radius);
      return [x + tx * along * edge.radius * sign, y + ty * along * edge.radius * sign];
    };
    return bulge < 0.2
      ? [out(0.6 * sign, bulge), out(-0.6 * sign, bulge)]
      : [out(0.72 * sign, 0.72 * bulge), out(0, bulge), out(-0.72 * sign, 0.72 * bulge)];
  };
  const first = edges[0] as Edge;
  const last = edges[edges.length - 1] as Edge;
  return curve([
    ...edges.map((edge) => offset(edge, edge.radius)),
    ...cap(last, 1, ends.end ?? 1),
    ...[...edges].reverse().map((edge) => offset(edge, -edge.radius)),
    ...cap(first, -1, ends.root ?? 1),
  ]);
}

/** A limb in one colour with the shade of its own roundness. */
export function paintLimb(limb: Limb, colour: Rgb, ends: Ends = {}, dim = 0): string {
  const edges = edgesOf(limb);
  let body = path(limbOutline(limb, ends), shade(colour, dim));
  for (const side of [1, -1] as const) {
    const turned = edges.map(({ normal: [nx, ny] }) => Math.max(0, side * (nx * SHADE[0] + ny * SHADE[1])));
    if (Math.max(...turned) < 0.25) continue;
    const outer = edges.map((edge) => offset(edge, side * edge.radius));
    const inner = edges.map((edge, index) =>
      offset(edge, side * edge.radius * (1 - 0.78 * (turned[index] as number))),
    );
    body += path(curve([...outer, ...inner.reverse()]), shade(colour, dim - 0.2));
  }
  return body;
}

/** A band around a limb (cuff, stripe, strap) from one `along` to another. */
export function paintBand(limb: Limb, from: number, to: number, colour: Rgb, grow = 1.5): string {
  return paintLimb(spanOf(limb, from, to, grow), colour, { root: 0.12, end: 0.12 });
}
