import type { Raster } from './base/raster.ts';
import { drawScene } from './draw/draw-scene.ts';
import type { Scene } from './plan/scene.ts';
import { applyStyle } from './style/apply-style.ts';
import { writeBlock } from './text/write-block.ts';

/** A scene as the finished picture: drawn, then given its style. */
export function paintScene(scene: Scene, width: number, height: number, check: () => void): Raster {
  const drawn = drawScene(scene, width, height, check);
  check();
  const styled = applyStyle(drawn, scene.style, scene.seed);
  // Lettering of a designed picture is set after the style: it must be read.
  for (const { x, y, width: wide, height: tall, ...block } of scene.lettering ?? [])
    writeBlock(styled, { ...block, x: x * width, y: y * height, width: wide * width, height: tall * height });
  return styled;
}
