import type { Rgb } from '../../../base/raster.ts';
import type { Point } from '../../hero.ts';
import { line, path, shade } from '../../kit.ts';
import { curve, d1 } from './outline.ts';
import type { Hand } from './poses.ts';
import type { Member, Skeleton } from './skeleton.ts';
import { add } from './view.ts';

/** Where the hand is and how it lies in the drawing. */
export interface HandFrame {
  readonly at: Point;
  /** Degrees of its direction in the drawing. */
  readonly angle: number;
  readonly length: number;
  /** Which side of its direction the thumb is on. */
  readonly thumb: -1 | 1;
  /** Middle of what it holds. */
  readonly grip: Point;
}

export function frameHand(skeleton: Skeleton, arm: Member): HandFrame {
  const wrist = arm.places[2];
  const size = skeleton.build.hand;
  const [x1, y1] = skeleton.see(wrist);
  const [x2, y2] = skeleton.see(add(wrist, arm.beyond, size));
  const seen = Math.hypot(x2 - x1, y2 - y1);
  const angle = seen < size * 0.15 ? Math.PI / 2 : Math.atan2(y2 - y1, x2 - x1);
  const length = Math.max(size * 0.66, seen);
  // Thumbs point forward and inward.
  const [tx, ty] = skeleton.see(add(wrist, [1, -arm.side * 0.7, 0.5], size));
  const across = (tx - x1) * -Math.sin(angle) + (ty - y1) * Math.cos(angle);
  return {
    at: [x1, y1],
    angle: (angle * 180) / Math.PI,
    length,
    thumb: across < 0 ? -1 : 1,
    grip: [x1 + Math.cos(angle) * length * 0.55, y1 + Math.sin(angle) * length * 0.55],
  };
}

export function drawHand(
  { at, angle, length, thumb }: HandFrame,
  kind: Hand,
  colour: Rgb,
  dim: number,
): string {
  const flip = thumb;
  const local = (points: readonly Point[], isClosed = true) =>
    curve(
      points.map(([x, y]): Point => [x * length, y * length * flip]),
      isClosed,
    );
  const tone = shade(colour, dim);
  const dark = shade(colour, dim - 0.24);
  const crease = (d: string) => line(d, dark, Math.max(1.2, length * 0.05));
  let art: string;
  if (kind === 'open') {
    const fingers = [
      [-0.3, -18],
      [-0.11, -5],
      [0.09, 6],
      [0.28, 18],
    ] as const;
    art =
      line(
        `M${d1(length * 0.2)} ${d1(length * 0.16 * flip)}L${d1(length * 0.52)} ${d1(length * 0.62 * flip)}`,
        tone,
        length * 0.23,
      ) +
      fingers
        .map(([y, spread], index) => {
          const reach = length * (index === 0 ? 0.98 : index === 3 ? 1.04 : 1.14);
          const tilt = (spread * Math.PI) / 180;
          return line(
            `M${d1(length * 0.45)} ${d1(y * 0.8 * length * flip)}L${d1(Math.cos(tilt) * reach)} ${d1((y * 0.8 * length + Math.sin(tilt) * reach * 0.55) * flip)}`,
            index === 0 ? shade(colour, dim - 0.08) : tone,
            length * 0.2,
          );
        })
        .join('') +
      path(
        local([
          [-0.08, -0.26],
          [0.3, -0.37],
          [0.6, -0.32],
          [0.66, 0],
          [0.58, 0.34],
          [0.25, 0.36],
          [-0.08, 0.25],
        ]),
        tone,
      );
  } else if (kind === 'fist') {
    art =
      path(
        local([
          [-0.1, -0.27],
          [0.2, -0.38],
          [0.55, -0.42],
          [0.82, -0.28],
          [0.86, 0.08],
          [0.7, 0.36],
          [0.3, 0.4],
          [-0.1, 0.27],
        ]),
        tone,
      ) +
      path(
        local([
          [0.1, 0.14],
          [0.4, 0.2],
          [0.74, 0.12],
          [0.78, 0.32],
          [0.5, 0.46],
          [0.14, 0.42],
        ]),
        shade(colour, dim + 0.08),
      ) +
      crease(
        `M${d1(length * 0.5)} ${d1(-0.36 * length * flip)}L${d1(length * 0.48)} ${d1(-0.04 * length * flip)}M${d1(length * 0.7)} ${d1(-0.3 * length * flip)}L${d1(length * 0.7)} ${d1(0.04 * length * flip)}`,
      );
  } else {
    const long = kind === 'flat' ? 1.16 : 1;
    art =
      path(
        local([
          [-0.1, -0.26],
          [0.25, -0.36],
          [0.6, -0.36],
          [0.92 * long, -0.22],
          [1.04 * long, 0.02],
          [0.86 * long, 0.2],
          [0.5, 0.3],
          [0.2, 0.33],
          [-0.1, 0.26],
        ]),
        tone,
      ) +
      path(
        local([
          [0.06, 0.1],
          [0.3, 0.28],
          [0.56, 0.38],
          [0.62, 0.54],
          [0.4, 0.56],
          [0.12, 0.42],
        ]),
        shade(colour, dim + 0.06),
      ) +
      crease(
        `M${d1(length * 0.64)} ${d1(-0.18 * length * flip)}L${d1(length * 0.92 * long)} ${d1(-0.1 * length * flip)}M${d1(length * 0.66)} ${d1(0.02 * length * flip)}L${d1(length * 0.94 * long)} ${d1(0.06 * length * flip)}`,
      );
  }
  return `<g transform="translate(${d1(at[0])} ${d1(at[1])}) rotate(${d1(angle)})">${art}</g>`;
}
