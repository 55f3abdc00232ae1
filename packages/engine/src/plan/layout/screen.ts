import type { Frame } from '../frame.ts';
import type { Placed } from './copy.ts';

export const WIDEST = 0.88;

export function footOf(each: Placed, frame: Frame): number {
  return each.foot ?? frame.horizon + (frame.foot - frame.horizon) * each.scale;
}

export function screenBox(each: Placed, unit: number, frame: Frame, aspect: number) {
  const tall = each.height * unit * each.scale;
  const half = (tall * each.aspect) / 2 / aspect;
  const bottom = each.y === undefined ? footOf(each, frame) : each.y + tall / 2;
  return { left: each.x - half, right: each.x + half, top: bottom - tall, bottom };
}

/** Keeps a thing of this width (picture heights) inside the picture. */
export function clampX(x: number, width: number, aspect: number): number {
  const half = width / 2 / aspect + 0.03;
  return half >= 0.5 ? 0.5 : Math.min(1 - half, Math.max(half, x));
}
