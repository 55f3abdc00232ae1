import type { Picture } from './base/picture.ts';
import type { Raster } from './base/raster.ts';
import { drawScene } from './draw/draw-scene.ts';
import type { Scene } from './plan/scene.ts';
import { applyStyle } from './style/apply-style.ts';
import { writeBlock } from './text/write-block.ts';

/** A scene as the finished picture: drawn, then given its style. */
export function paintScene(scene: Scene, width: number, height: number, check: () => void): Raster {
  const drawn = drawScene(scene, width, height, check);
  check();
  return stylePicture(drawn, scene);
}

/** Gives a drawn scene its style and its lettering. */
export function stylePicture(drawn: Picture, scene: Scene): Raster {
  const styled = applyStyle(drawn, scene.style, scene.seed);
  const { width: across, height: down } = styled;
  // Lettering of a designed picture is set after the style: it must be read.
  for (const { x, y, width, height, ...block } of scene.lettering ?? [])
    writeBlock(styled, {
      ...block,
      x: x * across,
      y: y * down,
      width: width * across,
      height: height * down,
    });
  return styled;
}
