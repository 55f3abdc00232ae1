import type { Raster } from '../../base/raster.ts';

/** At most `size` colours (red, green, blue) for a picture: farthest points first, so that small bright accents get a colour, then a few rounds of k-means. */
export function choosePalette(small: Raster, size: number): number[][] {
  const samples: number[][] = [];
  const every = Math.max(1, Math.floor((small.width * small.height) / 6000));
  for (let index = 0; index < small.width * small.height; index += every) {
    samples.push([small.data[index * 4]!, small.data[index * 4 + 1]!, small.data[index * 4 + 2]!]);
  }
  const first = samples[samples.length >> 1]!;
  const palette = [first];
  const distances = samples.map((sample) => distanceOf(sample, first));
  while (palette.length < Math.min(size, samples.length)) {
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
      const sum = sums[nearestColour(palette, sample, 0, 0)]!;
      for (let channel = 0; channel < 3; channel++) sum[channel]! += sample[channel]!;
      sum[3]! += 1;
    }
    sums.forEach((sum, index) => {
      if (sum[3]! > 0) palette[index] = [sum[0]! / sum[3]!, sum[1]! / sum[3]!, sum[2]! / sum[3]!];
    });
  }
  return palette.map((colour) => colour.map(Math.round));
}

/** Index of the colour nearest to the one at `at`, lightened by `offset`. */
export function nearestColour(
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
