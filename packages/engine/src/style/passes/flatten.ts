import { createRaster, type Raster } from '../../base/raster.ts';

/**
 * Kuwahara filter: every pixel takes the mean of the calmest of its four quarters, so areas turn flat and edges stay.
 * Sums come from running tables, whatever the radius.
 */
export function flatten(raster: Raster, radius: number): Raster {
  const { width, height, data } = raster;
  const stride = width + 1;
  const sums = [0, 1, 2, 3].map(() => new Float64Array(stride * (height + 1)));
  const squares = sums[3]!;
  for (let y = 0; y < height; y++) {
    const row = [0, 0, 0, 0];
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const luma = data[at]! * 0.299 + data[at + 1]! * 0.587 + data[at + 2]! * 0.114;
      row[0]! += data[at]!;
      row[1]! += data[at + 1]!;
      row[2]! += data[at + 2]!;
      row[3]! += luma * luma;
      const to = (y + 1) * stride + x + 1;
      for (let table = 0; table < 4; table++) sums[table]![to] = sums[table]![to - stride]! + row[table]!;
    }
  }
  const result = createRaster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let least = Number.POSITIVE_INFINITY;
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let quarter = 0; quarter < 4; quarter++) {
        const left = Math.max(0, quarter & 1 ? x : x - radius);
        const right = Math.min(width, quarter & 1 ? x + radius + 1 : x + 1);
        const top = Math.max(0, quarter & 2 ? y : y - radius);
        const bottom = Math.min(height, quarter & 2 ? y + radius + 1 : y + 1);
        const a = top * stride + left;
        const b = top * stride + right;
        const c = bottom * stride + left;
        const d = bottom * stride + right;
        const count = (right - left) * (bottom - top);
        const r = (sums[0]![d]! - sums[0]![b]! - sums[0]![c]! + sums[0]![a]!) / count;
        const g = (sums[1]![d]! - sums[1]![b]! - sums[1]![c]! + sums[1]![a]!) / count;
        const bl = (sums[2]![d]! - sums[2]![b]! - sums[2]![c]! + sums[2]![a]!) / count;
        const luma = r * 0.299 + g * 0.587 + bl * 0.114;
        const spread = (squares[d]! - squares[b]! - squares[c]! + squares[a]!) / count - luma * luma;
        if (spread < least) {
          least = spread;
          red = r;
          green = g;
          blue = bl;
        }
      }
      const at = (y * width + x) * 4;
      result.data[at] = red;
      result.data[at + 1] = green;
      result.data[at + 2] = blue;
      result.data[at + 3] = 255;
    }
  }
  return result;
}
