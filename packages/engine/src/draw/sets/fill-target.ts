import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Target } from '../target.ts';

/** Lays an opaque canvas of the target's size onto it and says how far away it is, in metres. */
export function fillTarget(target: Target, context: SKRSContext2D, depth: number): void {
  const { raster, depths } = target;
  raster.data.set(context.getImageData(0, 0, raster.width, raster.height).data);
  depths?.fill(depth);
}
