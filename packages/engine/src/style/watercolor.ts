import { clamp01, fbm, noise, smoothstep } from '../base/noise.ts';
import { createRaster, type Raster } from '../base/raster.ts';
import { atMost } from './scale-raster.ts';

const paper = [250, 247, 239] as const;
/** Washes are painted at this size at most and enlarged. */
const washPixels = 1_100_000;

/** Flat washes with pooled edges, uneven pigment, paper that shows through and a ragged border. */
export function watercolor(raster: Raster, seed: number): Raster {
  return atMost(raster, washPixels, (small) => {
    const span = Math.sqrt(small.width * small.height);
    const wobbled = wobble(small, seed, span * 0.0022);
    const washed = flatten(wobbled, Math.max(2, Math.round(span / 230)));
    return layOnPaper(washed, seed, span);
  });
}

/** The hand is not steady. */
function wobble(raster: Raster, seed: number, reach: number): Raster {
  const { width, height, data } = raster;
  const result = createRaster(width, height);
  const scale = 1 / (reach * 9);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dx = noise(x * scale + seed, y * scale) * reach * 1.3;
      const dy = noise(x * scale + 70, y * scale + seed) * reach * 1.3;
      const sx = Math.max(0, Math.min(width - 1, Math.round(x + dx)));
      const sy = Math.max(0, Math.min(height - 1, Math.round(y + dy)));
      const from = (sy * width + sx) * 4;
      const to = (y * width + x) * 4;
      result.data[to] = data[from]!;
      result.data[to + 1] = data[from + 1]!;
      result.data[to + 2] = data[from + 2]!;
      result.data[to + 3] = 255;
    }
  }
  return result;
}

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

function layOnPaper(raster: Raster, seed: number, span: number): Raster {
  const { width, height, data } = raster;
  const result = createRaster(width, height);
  const luma = (x: number, y: number): number => {
    const at = (Math.max(0, Math.min(height - 1, y)) * width + Math.max(0, Math.min(width - 1, x))) * 4;
    return data[at]! * 0.299 + data[at + 1]! * 0.587 + data[at + 2]! * 0.114;
  };
  const unit = 1 / span;
  const margin = span * 0.045;
  const reach = Math.max(1, Math.round(span / 700));
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const edge =
        (Math.abs(luma(x + reach, y) - luma(x - reach, y)) +
          Math.abs(luma(x, y + reach) - luma(x, y - reach))) /
        255;
      const bloom = fbm(x * unit * 7 + seed, y * unit * 7, 3);
      // The tooth of the paper: fine, and the same for the whole sheet.
      const tooth = noise(x * 0.42, y * 0.42) * 0.6 + noise(x * 0.19 + 9, y * 0.19) * 0.4;
      const density = 0.8 + bloom * 0.22 + Math.min(0.22, edge * 0.9) + tooth * 0.05;
      const fromEdge = Math.min(x, y, width - 1 - x, height - 1 - y) - margin;
      const ragged = fbm(x * unit * 16 + seed, y * unit * 16 + 5, 4) * span * 0.02;
      const inside = fromEdge + ragged;
      const painted = smoothstep(-span * 0.003, span * 0.004, inside);
      const pooled = smoothstep(span * 0.012, 0, inside) * painted * 0.08;
      for (let channel = 0; channel < 3; channel++) {
        // Dark paint is thinned: paper shines through every wash.
        const pigment = (1 - data[at + channel]! / 262) ** 1.12 * 0.94;
        const value = paper[channel]! * (1 - clamp01(pigment * (density + pooled)) * painted);
        result.data[at + channel] = value + tooth * 2.5;
      }
      result.data[at + 3] = 255;
    }
  }
  return result;
}
