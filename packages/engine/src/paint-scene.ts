import type { Raster } from './base/raster.ts';
import { drawScene } from './draw/draw-scene.ts';
import type { Scene } from './plan/scene.ts';

/** A scene as the finished picture: drawn, then given its style. */
export function paintScene(scene: Scene, width: number, height: number, check: () => void): Raster {
  return drawScene(scene, width, height, check);
}
