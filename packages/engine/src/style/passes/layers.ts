import type { Guide } from '../../base/picture.ts';
import type { Raster } from '../../base/raster.ts';
import { lumaPlane } from './scale-raster.ts';

/**
 * How near each pixel lies, 0 (farthest) .. 1 (nearest), in few steps: sheets of paper. By the guide's depths where
 * there is one, else dark is near.
 */
export function layersOf(raster: Raster, guide: Guide | undefined): Float32Array {
  const { width, height } = raster;
  const layers = new Float32Array(width * height);
  if (guide === undefined) {
    const luma = lumaPlane(raster);
    for (let at = 0; at < layers.length; at++) layers[at] = Math.round((1 - luma[at]! / 255) * 6) / 6;
    return layers;
  }
  const things = thingLayers(guide);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * guide.height) / height) * guide.width;
    for (let x = 0; x < width; x++) {
      const from = row + Math.floor((x * guide.width) / width);
      const id = guide.ids[from]!;
      layers[y * width + x] = id > 1 ? things[id]! : stepOf(guide.depth[from]!);
    }
  }
  return layers;
}

const steps = 7;

/** Sheets lie at doublings of the distance. */
function stepOf(depth: number): number {
  if (!Number.isFinite(depth)) return 0;
  const share = 1 - Math.min(1, Math.max(0, Math.log2(Math.max(1, depth)) / 11));
  return (1 + Math.floor(share * (steps - 1))) / (steps + 2);
}

/** A thing is one sheet, a little above the ground it stands on. */
function thingLayers(guide: Guide): Float32Array {
  const layers = new Float32Array(guide.names.length);
  for (let at = 0; at < guide.ids.length; at++) {
    const id = guide.ids[at]!;
    if (id > 1 && layers[id] === 0) layers[id] = stepOf(guide.depth[at]!) + 1.5 / (steps + 2);
  }
  return layers;
}
