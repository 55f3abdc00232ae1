import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { linear, path, shade } from '../../kit.ts';
import type { Girth } from './build.ts';
import { curve } from './outline.ts';
import type { Skeleton } from './skeleton.ts';
import { add, between, nearness, type Place, type View } from './view.ts';

/** A ring around the body: its middle, half width to the sides and half depth to front and back. */
export interface Ring {
  /** Name of the ring by which points of the tube are found: its share of the way. */
  readonly share: number;
  readonly middle: Place;
  readonly width: number;
  readonly depth: number;
}

/** A body of rings as the viewer sees it: left edge and right edge of each ring, in order. */
export interface Tube {
  readonly rings: readonly Ring[];
  readonly left: readonly Point[];
  readonly right: readonly Point[];
  readonly view: View;
  readonly see: (place: Place) => Point;
}

export function tubeOf(skeleton: Skeleton, rings: readonly Ring[]): Tube {
  const { view, see } = skeleton;
  const middles = rings.map(({ middle }) => see(middle));
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [index, { width, depth }] of rings.entries()) {
    const [x1, y1] = middles[Math.max(0, index - 1)] as Point;
    const [x2, y2] = middles[Math.min(rings.length - 1, index + 1)] as Point;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    // Square to the run of the body in the drawing; points to the left of one who stands upright.
    const normal: Point = [-(y2 - y1) / length, (x2 - x1) / length];
    const side = width * Math.cos(view.yaw) * normal[0];
    const front: Point = [Math.sin(view.yaw), Math.cos(view.yaw) * Math.sin(view.pitch)];
    // Where the body runs level (a lap), its depth stands upright.
    const along =
      depth * Math.max(Math.abs(front[0] * normal[0] + front[1] * normal[1]), 0.8 * Math.abs(normal[1]));
    const half = Math.hypot(side, along);
    const [x, y] = middles[index] as Point;
    left.push([x + normal[0] * half, y + normal[1] * half]);
    right.push([x - normal[0] * half, y - normal[1] * half]);
  }
  return { rings, left, right, view, see };
}

export function tubeOutline({ left, right }: Tube): string {
  const ends = (first: Point, second: Point): Point[] =>
    [0.12, 0.88].map((share) => [
      first[0] + (second[0] - first[0]) * share,
      first[1] + (second[1] - first[1]) * share,
    ]);
  const last = left.length - 1;
  return curve([
    ...left,
    ...ends(left[last] as Point, right[last] as Point),
    ...[...right].reverse(),
    ...ends(right[0] as Point, left[0] as Point),
  ]);
}

/** A tube in one colour, light on its left and dark on its right. `id` is that of its gradient. */
export function paintTube(tube: Tube, colour: Rgb, id: string): string {
  const middle = Math.floor(tube.left.length / 2);
  const [x1, y1] = tube.left[middle] as Point;
  const [x2, y2] = tube.right[middle] as Point;
  return (
    linear(
      id,
      [x1, y1, x2, y2],
      [
        [0, shade(colour, 0.16)],
        [0.42, shade(colour, 0.02)],
        [0.72, shade(colour, -0.14)],
        [1, shade(colour, -0.32)],
      ],
    ) + path(tubeOutline(tube), `url(#${id})`)
  );
}

/** The trunk from one share of its length to another (0 neck, 1 crotch), thicker by `grow`. */
export function trunkTube(skeleton: Skeleton, from: number, to: number, grow = 0): Tube {
  const { trunk } = skeleton.build;
  const shares = [
    from,
    ...trunk.map(([share]) => share).filter((share) => share > from + 0.03 && share < to - 0.03),
    to,
  ];
  return tubeOf(
    skeleton,
    shares.map((share) => {
      const [width, depth] = girthAt(trunk, share);
      return { share, middle: skeleton.spineAt(share), width: width + grow, depth: depth + grow };
    }),
  );
}

function girthAt(trunk: readonly Girth[], share: number): readonly [width: number, depth: number] {
  const upper = trunk.findIndex(([at]) => at >= share);
  const second = (upper < 0 ? trunk[trunk.length - 1] : trunk[upper]) as Girth;
  const first = (upper <= 0 ? second : trunk[upper - 1]) as Girth;
  const range = second[0] - first[0];
  const along = range === 0 ? 0 : (share - first[0]) / range;
  return [first[1] + (second[1] - first[1]) * along, first[2] + (second[2] - first[2]) * along];
}

/**
 * A point on the skin of a tube: `degrees` around it (0 the middle of the front, positive to the figure's left) and
 * the share by which its rings are named. Points on the far side are slid to the visible edge.
 */
export function onTube(tube: Tube, degrees: number, share: number): Point {
  const upper = tube.rings.findIndex((ring) => ring.share >= share);
  const index = upper < 0 ? tube.rings.length - 2 : Math.max(0, upper - 1);
  const first = tube.rings[index] as Ring;
  const second = tube.rings[index + 1] as Ring;
  const part = Math.min(1, Math.max(0, (share - first.share) / (second.share - first.share || 1)));
  const middle = between(first.middle, second.middle, part);
  const width = first.width + (second.width - first.width) * part;
  const depth = first.depth + (second.depth - first.depth) * part;
  // The ellipse is seen where its normal looks at the viewer.
  const yaw = tube.view.yaw;
  const normalAt = (angle: number) =>
    Math.sin(angle) * depth * -Math.sin(yaw) + Math.cos(angle) * width * Math.cos(yaw);
  let angle = (degrees * Math.PI) / 180;
  const rim = Math.atan2(width * Math.cos(yaw), depth * Math.sin(yaw));
  if (normalAt(angle) < 0) {
    const edges = [rim, rim - Math.PI];
    const away = (edge: number) => Math.abs(Math.atan2(Math.sin(angle - edge), Math.cos(angle - edge)));
    angle = away(edges[0] as number) < away(edges[1] as number) ? (edges[0] as number) : (edges[1] as number);
  }
  return tube.see(add(middle, [Math.cos(angle) * depth, Math.sin(angle) * width, 0]));
}

/** Whether a place of a tube is on the side of the viewer. */
export function isSeen(tube: Tube, degrees: number): boolean {
  const angle = (degrees * Math.PI) / 180;
  return nearness(tube.view, [Math.cos(angle), Math.sin(angle), 0]) > 0.12;
}

/** A patch of a tube between two angles and two shares. */
export function patch(tube: Tube, fromAngle: number, toAngle: number, from: number, to: number): string {
  const points: Point[] = [];
  for (let step = 0; step <= 4; step++)
    points.push(onTube(tube, fromAngle + ((toAngle - fromAngle) * step) / 4, from));
  for (let step = 4; step >= 0; step--)
    points.push(onTube(tube, fromAngle + ((toAngle - fromAngle) * step) / 4, to));
  return `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('')}Z`;
}

/** A line over the skin of a tube through (degrees, share) pairs. */
export function seam(tube: Tube, stations: readonly (readonly [degrees: number, share: number])[]): string {
  return curve(
    stations.map(([degrees, share]) => onTube(tube, degrees, share)),
    false,
  );
}
