import type { Rgb } from '../../base/raster.ts';
import type { Ground } from '../ground.ts';
import type { SetCamera } from './set-camera.ts';

/** A flat floor under the planner's camera; `air` is what distance does to colours, if anything. */
export function levelGround(
  camera: SetCamera,
  air: (depth: number) => { readonly share: number; readonly colour: Rgb } = () => ({ share: 0, colour: [0, 0, 0] }),
): Ground {
  const surfaceY = (_x: number, depth: number) => camera.horizonY + (camera.focal * camera.eye) / depth;
  return {
    waterLevel: Number.NaN,
    heightAt: () => 0,
    surfaceY,
    // Nothing of a level floor hides what stands on it.
    hiddenBelow: () => Number.POSITIVE_INFINITY,
    airAt: (_x, depth) => air(depth),
  };
}
