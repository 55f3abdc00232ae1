import type { Raster } from '../base/raster.ts';
import { luminanceOf } from './guide-matte.ts';
import type { Window } from './plane.ts';
import { blurPlane, type Plane } from './plane.ts';

/** What an inserted thing must share with the photo so that it belongs to it. */
export interface PhotoLook {
  /** Unit vector towards the light: x right, y up, z to the viewer. */
  readonly light: readonly [x: number, y: number, z: number];
  /** Colour of the light as factors per channel, mean 1. */
  readonly tint: readonly [number, number, number];
  /** Brightness (0..1) of the photo's shadows and lights: what is pasted in is squeezed between them. */
  readonly black: number;
  readonly white: number;
  /** Standard deviation of the grain, in 8-bit steps. */
  readonly grain: number;
  /** Blur (sigma, pixels of the canvas) of the sharpest edges. */
  readonly softness: number;
  /** Mean saturation 0..1: nothing bright red is pasted into a black-and-white photo. */
  readonly saturation: number;
}

/**
 * Estimates light, tone, grain and sharpness from a small copy of the canvas (`small`) and the factor by which the
 * reference was enlarged to fill it. `subject` and `matte` say where to look for the side of the light.
 */
export function measurePhoto(small: Raster, matte: Plane, subject: Window, enlarged: number): PhotoLook {
  const light = luminanceOf(small);
  return {
    light: estimateLight(light, matte, subject),
    ...measureTones(light),
    ...measureColour(small),
    grain: measureGrain(small) / Math.max(1, enlarged * 0.7),
    // An enlarged photo has no edges sharper than its own pixels.
    softness: Math.max(0, 0.42 * (enlarged - 1)),
  };
}

/** The brighter side of the subject (or of the picture) is where the light is; from above unless proved otherwise. */
function estimateLight(light: Plane, matte: Plane, subject: Window): readonly [number, number, number] {
  const { width, height } = light;
  const head = { top: subject.y, bottom: subject.y + Math.min(subject.height, subject.width * 1.4) };
  let left = 0;
  let leftWeight = 1e-6;
  let right = 0;
  let rightWeight = 1e-6;
  const smooth = blurPlane(light, width / 60);
  for (let y = 0; y < height; y++) {
    const v = (y + 0.5) / height;
    for (let x = 0; x < width; x++) {
      const u = (x + 0.5) / width;
      const across = (u - subject.x) / Math.max(0.01, subject.width) - 0.5;
      const inside = v >= head.top && v <= head.bottom ? matteAt(matte, u, v) : 0;
      const weight = inside + 0.08;
      const value = smooth.values[y * width + x]!;
      if (across < 0) {
        left += value * weight;
        leftWeight += weight;
      } else {
        right += value * weight;
        rightWeight += weight;
      }
    }
  }
  const meanLeft = left / leftWeight;
  const meanRight = right / rightWeight;
  const lean = (meanRight - meanLeft) / Math.max(0.05, meanLeft + meanRight);
  const x = Math.min(0.65, Math.max(-0.65, lean * 4));
  // A photo with the light straight ahead still gets a little modelling from the left.
  const sideways = Math.abs(x) < 0.15 ? (x < 0 ? -0.22 : x > 0.02 ? 0.22 : -0.22) : x;
  const length = Math.hypot(sideways, 0.5, 0.7);
  return [sideways / length, 0.5 / length, 0.7 / length];
}

function matteAt(matte: Plane, u: number, v: number): number {
  const x = Math.min(matte.width - 1, Math.floor(u * matte.width));
  const y = Math.min(matte.height - 1, Math.floor(v * matte.height));
  return matte.values[y * matte.width + x]!;
}

function measureTones(light: Plane): { readonly black: number; readonly white: number } {
  const histogram = new Uint32Array(256);
  for (const value of light.values) histogram[Math.round(value * 255)]! += 1;
  const at = (share: number): number => {
    let count = light.values.length * share;
    for (let bin = 0; bin < 256; bin++) {
      count -= histogram[bin]!;
      if (count <= 0) return bin / 255;
    }
    return 1;
  };
  const black = at(0.01);
  return { black, white: Math.max(black + 0.25, at(0.985)) };
}

/** Grey-world estimate from the bright, little coloured pixels, held back by more than half: pictures may be colourful. */
function measureColour(small: Raster): Pick<PhotoLook, 'tint' | 'saturation'> {
  const sums = [0, 0, 0];
  let saturationSum = 0;
  for (let at = 0; at < small.data.length; at += 4) {
    const red = small.data[at]!;
    const green = small.data[at + 1]!;
    const blue = small.data[at + 2]!;
    const high = Math.max(red, green, blue);
    const saturation = high === 0 ? 0 : (high - Math.min(red, green, blue)) / high;
    saturationSum += saturation;
    const weight = (high / 255) ** 2 * Math.exp(-saturation * 5);
    sums[0]! += red * weight;
    sums[1]! += green * weight;
    sums[2]! += blue * weight;
  }
  const mean = (sums[0]! + sums[1]! + sums[2]!) / 3 || 1;
  const factor = (sum: number): number => Math.min(1.15, Math.max(0.85, 1 + (sum / mean - 1) * 0.4));
  return {
    tint: [factor(sums[0]!), factor(sums[1]!), factor(sums[2]!)],
    saturation: saturationSum / (small.data.length / 4),
  };
}

/** Noise of flat places: the median of the local high frequencies (Immerkaer 1996, with a median instead of a mean). */
function measureGrain(small: Raster): number {
  const { width, height, data } = small;
  const samples: number[] = [];
  const green = (x: number, y: number): number => data[(y * width + x) * 4 + 1]!;
  for (let y = 1; y < height - 1; y += 2) {
    for (let x = 1; x < width - 1; x += 2) {
      const corners = green(x - 1, y - 1) + green(x + 1, y - 1) + green(x - 1, y + 1) + green(x + 1, y + 1);
      const sides = green(x, y - 1) + green(x, y + 1) + green(x - 1, y) + green(x + 1, y);
      samples.push(Math.abs(corners - 2 * sides + 4 * green(x, y)) / 6);
    }
  }
  if (samples.length === 0) return 0;
  samples.sort((a, b) => a - b);
  return Math.min(8, samples[samples.length >> 1]! * 1.2);
}
