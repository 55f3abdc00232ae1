import type { Raster } from './base/raster.ts';
import { drawScene } from './draw/draw-scene.ts';
import type { Scene } from './plan/scene.ts';
import { applyStyle } from './style/apply-style.ts';

/** A scene as the finished picture: drawn, then given its style. */
export function paintScene(scene: Scene, width: number, height: number, check: () => void): Raster {
  const drawn = drawScene(scene, width, height, check);
  check();
  return applyStyle(drawn, scene.style, scene.seed);
}
