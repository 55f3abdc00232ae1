import { clamp01, fbm, noise, smoothstep } from '../base/noise.ts';
import { createRaster, type Raster } from '../base/raster.ts';
import { flatten } from './passes/flatten.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const paper = [250, 247, 239] as const;
/** Washes are painted at this size at most and enlarged. */
const washPixels = 1_100_000;

/** Flat washes with pooled edges, uneven pigment, paper that shows through and a ragged border. */
export const watercolor: Style = {
  name: 'watercolor',
  words: [
    'watercolor',
    'watercolour',
    'water color',
    'water colour',
    'aquarelle',
    'gouache',
    'watercolor painting',
    'watercolour painting',
    'watercolor style',
    'watercolors',
    'watercolours',
    'wet on wet',
  ],
  title: 'a watercolor',
  samples: [
    'a lighthouse on a cliff, watercolor',
    'watercolor of a fox in autumn leaves',
    'a vase of tulips in watercolor',
  ],
  light: (light) => ({ ...light, hazeRange: light.hazeRange * 0.75 }),
  rules: { relief: 0.7, bloom: 0.5 },
  finish: ({ colour }, seed) => paintWashes(colour, seed),
};

function paintWashes(raster: Raster, seed: number): Raster {
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
