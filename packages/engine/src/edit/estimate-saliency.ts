import type { Raster } from '../base/raster.ts';
import { cleanMask, fillBays } from './clean-mask.ts';
import { blurPlane, createPlane, type Plane } from './plane.ts';

/** Cells per side at which colours are compared: fine enough for a box, cheap enough to be free. */
const CLUSTERS = 5;

/**
 * Guesses the main thing of a picture as what differs in colour from its border, more so near the middle. The
 * confidence says how far inside and border really differ; a picture without one clear thing gets a low one.
 */
export function estimateSaliency(small: Raster): { readonly mask: Plane; readonly confidence: number } {
  const { width, height, data } = small;
  const border = collectBorder(small);
  const centres = clusterColours(border);
  const difference = createPlane(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      let nearest = Number.POSITIVE_INFINITY;
      for (const centre of centres) {
        nearest = Math.min(nearest, distance(data[at]!, data[at + 1]!, data[at + 2]!, centre));
      }
      const offX = (x + 0.5) / width - 0.5;
      const offY = (y + 0.5) / height - 0.5;
      difference.values[y * width + x] = nearest * Math.exp(-4 * (offX * offX + offY * offY));
    }
  }
  const smooth = blurPlane(blurPlane(difference, width / 40), width / 40);
  const threshold = splitInTwo(smooth.values);
  const soft = createPlane(width, height);
  for (let index = 0; index < soft.values.length; index++) {
    soft.values[index] = Math.min(
      1,
      Math.max(0, 0.5 + (smooth.values[index]! - threshold) / (threshold + 6)),
    );
  }
  const mask = fillBays(cleanMask(soft));
  return { mask, confidence: confidenceOf(mask, difference) };
}

type Colour = readonly [number, number, number];

function collectBorder({ width, height, data }: Raster): readonly Colour[] {
  const colours: Colour[] = [];
  const depth = Math.max(2, Math.round(width * 0.03));
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      if (x >= depth && x < width - depth && y >= depth && y < height - depth) continue;
      const at = (y * width + x) * 4;
      colours.push([data[at]!, data[at + 1]!, data[at + 2]!]);
    }
  }
  return colours;
}

/** k-means from evenly spread starting colours: no randomness, so the same picture gives the same mask. */
function clusterColours(colours: readonly Colour[]): readonly Colour[] {
  const sorted = [...colours].sort((a, b) => a[0] + a[1] + a[2] - (b[0] + b[1] + b[2]));
  let centres: Colour[] = Array.from(
    { length: CLUSTERS },
    (_, index) => sorted[Math.floor(((index + 0.5) / CLUSTERS) * sorted.length)] ?? [0, 0, 0],
  );
  for (let round = 0; round < 6; round++) {
    const sums = centres.map(() => [0, 0, 0, 0]);
    for (const colour of colours) {
      let best = 0;
      let bestDistance = Number.POSITIVE_INFINITY;
      centres.forEach((centre, index) => {
        const apart = distance(colour[0], colour[1], colour[2], centre);
        if (apart < bestDistance) {
          bestDistance = apart;
          best = index;
        }
      });
      const sum = sums[best]!;
      sum[0]! += colour[0];
      sum[1]! += colour[1];
      sum[2]! += colour[2];
      sum[3]! += 1;
    }
    centres = sums.map(([red = 0, green = 0, blue = 0, count = 0], index) =>
      count === 0 ? centres[index]! : [red / count, green / count, blue / count],
    );
  }
  return centres;
}

/** Colour distance that weighs hue above brightness: shadows are not things. */
function distance(red: number, green: number, blue: number, centre: Colour): number {
  const light = (red + green + blue - centre[0] - centre[1] - centre[2]) / 3;
  const a = red - green - (centre[0] - centre[1]);
  const b = (red + green) / 2 - blue - ((centre[0] + centre[1]) / 2 - centre[2]);
  return Math.sqrt(0.6 * light * light + a * a + b * b);
}

/** The threshold that splits values into two groups best (Otsu 1979). */
function splitInTwo(values: Float32Array): number {
  let highest = 1;
  for (const value of values) if (value > highest) highest = value;
  const histogram = new Float64Array(64);
  for (const value of values) histogram[Math.min(63, Math.floor((value / highest) * 63))]! += 1;
  const total = values.length;
  let sumAll = 0;
  histogram.forEach((count, bin) => {
    sumAll += count * bin;
  });
  let below = 0;
  let sumBelow = 0;
  let best = 0;
  let bestSpread = -1;
  for (let bin = 0; bin < 63; bin++) {
    below += histogram[bin]!;
    sumBelow += histogram[bin]! * bin;
    if (below === 0 || below === total) continue;
    const gap = sumBelow / below - (sumAll - sumBelow) / (total - below);
    const spread = below * (total - below) * gap * gap;
    if (spread > bestSpread) {
      bestSpread = spread;
      best = bin;
    }
  }
  return ((best + 1) / 63) * highest;
}

function confidenceOf(mask: Plane, difference: Plane): number {
  let inside = 0;
  let insideCount = 0;
  let outside = 0;
  let outsideCount = 0;
  for (let index = 0; index < mask.values.length; index++) {
    if (mask.values[index]! > 0.5) {
      inside += difference.values[index]!;
      insideCount++;
    } else {
      outside += difference.values[index]!;
      outsideCount++;
    }
  }
  const share = insideCount / mask.values.length;
  if (share < 0.005 || share > 0.8 || outsideCount === 0) return 0;
  const contrast = inside / insideCount - outside / outsideCount;
  // A guess by colour is never surer than this: it knows nothing of what it sees.
  return Math.min(0.75, Math.max(0, contrast / 90));
}
