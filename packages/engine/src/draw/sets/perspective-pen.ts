import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Rgb } from '../../base/raster.ts';
import { type Point3, projectPoint, type SetCamera } from './set-camera.ts';

/** Nothing nearer to the eye than this is painted: polygons are cut there. */
const nearest = 0.06;

/**
 * Paints flat shapes given in metres. Straight edges stay straight in perspective, so a polygon is a path of the
 * canvas: sharp and smooth-edged at every size. What is nearer has to be painted later.
 */
export interface PerspectivePen {
  readonly camera: SetCamera;
  readonly context: SKRSContext2D;
  fill(points: readonly Point3[], colour: Rgb, alpha?: number): void;
  /** Fills with a gradient between the colours at two points of the shape. */
  shade(points: readonly Point3[], from: Point3, fromColour: Rgb, to: Point3, toColour: Rgb): void;
  /** A line of so many metres' width at its nearer end. */
  line(from: Point3, to: Point3, metres: number, colour: Rgb, alpha?: number): void;
  /** Keeps what `paint` does within the shape. */
  within(points: readonly Point3[], paint: () => void): void;
  /** Puts the outline on the canvas as its current path; false when nothing of it is seen. */
  trace(points: readonly Point3[]): boolean;
}

export function cssOf(colour: Rgb, alpha = 1): string {
  const [red, green, blue] = colour;
  const part = (value: number) => Math.max(0, Math.min(255, Math.round(value)));
  return alpha >= 1
    ? `rgb(${part(red)},${part(green)},${part(blue)})`
    : `rgba(${part(red)},${part(green)},${part(blue)},${alpha.toFixed(3)})`;
}

export function takePen(context: SKRSContext2D, camera: SetCamera): PerspectivePen {
  const trace = (points: readonly Point3[]): boolean => {
    const before = cutBehindEye(points);
    if (before.length < 3) return false;
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    context.beginPath();
    before.forEach((point, index) => {
      const [x, y] = projectPoint(camera, point);
      if (index === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    });
    context.closePath();
    return right > 0 && left < camera.width && bottom > 0 && top < camera.height;
  };
  return {
    camera,
    context,
    trace,
    fill(points, colour, alpha = 1) {
      if (!trace(points)) return;
      context.fillStyle = cssOf(colour, alpha);
      context.fill();
    },
    shade(points, from, fromColour, to, toColour) {
      if (from[2] < nearest || to[2] < nearest || !trace(points)) return;
      const [x1, y1] = projectPoint(camera, from);
      const [x2, y2] = projectPoint(camera, to);
      const gradient = context.createLinearGradient(x1, y1, x2, y2);
      gradient.addColorStop(0, cssOf(fromColour));
      gradient.addColorStop(1, cssOf(toColour));
      context.fillStyle = gradient;
      context.fill();
    },
    line(from, to, metres, colour, alpha = 1) {
      const [start, end] = cutBehindEye([from, to, to]);
      if (start === undefined || end === undefined) return;
      const [x1, y1] = projectPoint(camera, start);
      const [x2, y2] = projectPoint(camera, end);
      const width = (camera.focal * metres) / Math.min(start[2], end[2]);
      context.strokeStyle = cssOf(colour, alpha * Math.min(1, width / 0.5));
      context.lineWidth = Math.max(0.5, width);
      context.beginPath();
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      context.stroke();
    },
    within(points, paint) {
      context.save();
      if (trace(points)) {
        context.clip();
        paint();
      }
      context.restore();
    },
  };
}

/** The part of a polygon that lies before the eye. */
function cutBehindEye(points: readonly Point3[]): readonly Point3[] {
  if (points.every(([, , z]) => z >= nearest)) return points;
  const kept: Point3[] = [];
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length]!;
    if (point[2] >= nearest) kept.push(point);
    if (point[2] >= nearest !== next[2] >= nearest) {
      const share = (nearest - point[2]) / (next[2] - point[2]);
      kept.push([point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share, nearest]);
    }
  });
  return kept;
}
