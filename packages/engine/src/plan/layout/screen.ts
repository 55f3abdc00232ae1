import type { Frame } from '../frame.ts';
import type { Placed } from './copy.ts';

export const WIDEST = 0.9;

/** Nothing whole comes nearer to an edge than this share of the picture's side. */
const EDGE = 0.042;

export function footOf(each: Placed, frame: Frame): number {
  const foot = each.foot ?? frame.horizon + (frame.foot - frame.horizon) * each.scale;
  return foot;
}

export function screenBox(each: Placed, unit: number, frame: Frame, aspect: number) {
  const tall = each.height * unit * each.scale;
  const half = (tall * each.aspect) / 2 / aspect;
  const bottom = each.y === undefined ? footOf(each, frame) - liftOf(each, unit) : each.y + tall / 2;
  return { left: each.x - half, right: each.x + half, top: bottom - tall, bottom };
}

/** How far above its foot it lies on others of its heap, in picture heights. */
export function liftOf(each: Placed, unit: number): number {
  return (each.spot.lift ?? 0) * each.height * unit * each.scale;
}

/** Keeps a thing of this width (picture heights) inside the picture. */
export function clampX(x: number, width: number, aspect: number): number {
  const half = width / 2 / aspect + EDGE;
  return half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, x));
}
