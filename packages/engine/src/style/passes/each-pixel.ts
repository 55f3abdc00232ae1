import { createRaster, type Raster } from '../../base/raster.ts';

/** A picture of the same size; `paint` writes red, green, blue (0..255) of a pixel into `out`. Alpha stays. */
export function eachPixel(
  raster: Raster,
  paint: (red: number, green: number, blue: number, x: number, y: number, out: Float32Array) => void,
): Raster {
  const { width, height, data } = raster;
  const result = createRaster(width, height);
  const out = new Float32Array(3);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      paint(data[at]!, data[at + 1]!, data[at + 2]!, x, y, out);
      result.data[at] = out[0]!;
      result.data[at + 1] = out[1]!;
      result.data[at + 2] = out[2]!;
      result.data[at + 3] = data[at + 3]!;
    }
  }
  return result;
}
