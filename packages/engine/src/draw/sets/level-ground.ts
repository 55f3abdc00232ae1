import type { Rgb } from '../../base/raster.ts';
import type { Ground } from '../ground.ts';
import { landY, type View } from '../view.ts';
import type { SetCamera } from './set-camera.ts';

/** A flat floor; `air` is what distance (metres of the planner's camera) does to colours, if anything. */
export function levelGround(
  view: View,
  camera: SetCamera,
  air: (depth: number) => { readonly share: number; readonly colour: Rgb } = () => clearAir,
): Ground {
  const metres = 1 / guideDepthScale(view, camera);
  return {
    waterLevel: Number.NaN,
    heightAt: () => 0,
    surfaceY: (_x, depth) => landY(view, depth),
    // Nothing of a level floor hides what stands on it.
    hiddenBelow: () => Number.POSITIVE_INFINITY,
    airAt: (_x, depth) => air(depth * metres),
  };
}

const clearAir = { share: 0, colour: [0, 0, 0] } as const;

/** Depths of the view for one metre of the planner's camera: things and guide are counted in those. */
export function guideDepthScale(view: View, camera: SetCamera): number {
  return (view.focal * view.eyeHeight) / (camera.focal * camera.eye);
}
