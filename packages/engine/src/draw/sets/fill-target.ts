import type { SKRSContext2D } from '@napi-rs/canvas';
import { SET_ID } from '../../base/picture.ts';
import type { Target } from '../target.ts';

/** Lays an opaque canvas of the target's size onto it and marks all of it as the set, so many metres away. */
export function fillTarget(
  target: Target,
  context: SKRSContext2D,
  depthAt: (x: number, y: number) => number,
): void {
  const { raster, guide } = target;
  raster.data.set(context.getImageData(0, 0, raster.width, raster.height).data);
  guide.ids.fill(SET_ID);
  for (let row = 0, at = 0; row < guide.height; row++) {
    for (let column = 0; column < guide.width; column++, at++) {
      guide.depth[at] = depthAt(column << guide.shift, row << guide.shift);
    }
  }
}
