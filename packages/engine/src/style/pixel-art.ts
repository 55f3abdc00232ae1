import { createRaster, type Raster } from '../base/raster.ts';
import { shrinkRaster } from './scale-raster.ts';

/** Size of the grid: this many squares on a square picture's side. */
const gridSpan = 208;
const paletteSize = 32;
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** One grid of squares, at most 32 colours chosen from the picture, a light ordered dither, no blended edges. */
export function pixelArt(raster: Raster): Raster {
  const scale = Math.min(1, gridSpan / Math.sqrt(raster.width * raster.height));
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const small = shrinkRaster(raster, width, height);
  const palette = choosePalette(small);
  const chosen = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const offset = (bayer[(y & 3) * 4 + (x & 3)]! / 16 - 0.47) * 8;
      chosen[y * width + x] = nearest(palette, small.data, (y * width + x) * 4, offset);
    }
  }
  const result = createRaster(raster.width, raster.height);
  const columnOf = Uint16Array.from({ length: raster.width }, (_, x) =>
    Math.min(width - 1, Math.floor((x * width) / raster.width)),
  );
  for (let y = 0; y < raster.height; y++) {
    const row = Math.min(height - 1, Math.floor((y * height) / raster.height)) * width;
    for (let x = 0; x < raster.width; x++) {
      const colour = palette[chosen[row + columnOf[x]!]!]!;
      const at = (y * raster.width + x) * 4;
      result.data[at] = colour[0]!;
      result.data[at + 1] = colour[1]!;
      result.data[at + 2] = colour[2]!;
      result.data[at + 3] = 255;
    }
  }
  return result;
}

/** Farthest points first, so that small bright accents get a colour, then a few rounds of k-means. */
function choosePalette(small: Raster): number[][] {
  const samples: number[][] = [];
  const every = Math.max(1, Math.floor((small.width * small.height) / 6000));
  for (let index = 0; index < small.width * small.height; index += every) {
    samples.push([small.data[index * 4]!, small.data[index * 4 + 1]!, small.data[index * 4 + 2]!]);
  }
  const first = samples[samples.length >> 1]!;
  const palette = [first];
  const distances = samples.map((sample) => distanceOf(sample, first));
  while (palette.length < Math.min(paletteSize, samples.length)) {
    let far = 0;
    for (let index = 1; index < samples.length; index++) if (distances[index]! > distances[far]!) far = index;
    const added = samples[far]!;
    if (distances[far] === 0) break;
    palette.push(added);
    samples.forEach((sample, index) => {
      distances[index] = Math.min(distances[index]!, distanceOf(sample, added));
    });
  }
  for (let round = 0; round < 6; round++) {
    const sums = palette.map(() => [0, 0, 0, 0]);
    for (const sample of samples) {
      const sum = sums[nearest(palette, sample, 0, 0)]!;
      for (let channel = 0; channel < 3; channel++) sum[channel]! += sample[channel]!;
      sum[3]! += 1;
    }
    sums.forEach((sum, index) => {
      if (sum[3]! > 0) palette[index] = [sum[0]! / sum[3]!, sum[1]! / sum[3]!, sum[2]! / sum[3]!];
    });
  }
  return palette.map((colour) => colour.map(Math.round));
}

function nearest(
  palette: readonly (readonly number[])[],
  data: ArrayLike<number>,
  at: number,
  offset: number,
): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < palette.length; index++) {
    const colour = palette[index]!;
    const red = data[at]! + offset - colour[0]!;
    const green = data[at + 1]! + offset - colour[1]!;
    const blue = data[at + 2]! + offset - colour[2]!;
    const distance = red * red * 2 + green * green * 4 + blue * blue * 3;
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

function distanceOf(one: readonly number[], other: readonly number[]): number {
  return (one[0]! - other[0]!) ** 2 * 2 + (one[1]! - other[1]!) ** 2 * 4 + (one[2]! - other[2]!) ** 2 * 3;
}
