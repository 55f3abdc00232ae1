import type { Raster } from '../base/raster.ts';
import { blurPlane, createPlane, cutPlane, type Plane, WHOLE } from './plane.ts';

/** Brightness 0..1 (Rec. 709 weights on the encoded values, which is what edges look like). */
export function luminanceOf(raster: Raster): Plane {
  const plane = createPlane(raster.width, raster.height);
  const { data } = raster;
  for (let index = 0, at = 0; index < plane.values.length; index++, at += 4) {
    plane.values[index] = (0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!) / 255;
  }
  return plane;
}

/**
 * Lets a coarse mask follow the edges of the picture: a guided filter (He, Sun and Tang 2010). `mask` may have any
 * size; the result has the picture's. Radius is in pixels of `guide`.
 */
export function guideMatte(mask: Plane, guide: Raster, radius: number, epsilon = 4e-4): Plane {
  const { width, height } = guide;
  const light = luminanceOf(guide);
  const coarse = cutPlane(mask, WHOLE, width, height);
  const meanLight = blurPlane(light, radius);
  const meanMask = blurPlane(coarse, radius);
  const meanSquare = blurPlane(
    mapTwo(light, light, (a, b) => a * b),
    radius,
  );
  const meanProduct = blurPlane(
    mapTwo(light, coarse, (a, b) => a * b),
    radius,
  );
  const slope = createPlane(width, height);
  const offset = createPlane(width, height);
  for (let index = 0; index < slope.values.length; index++) {
    const mean = meanLight.values[index]!;
    const variance = meanSquare.values[index]! - mean * mean;
    const covariance = meanProduct.values[index]! - mean * meanMask.values[index]!;
    const a = covariance / (variance + epsilon);
    slope.values[index] = a;
    offset.values[index] = meanMask.values[index]! - a * mean;
  }
  const meanSlope = blurPlane(slope, radius);
  const meanOffset = blurPlane(offset, radius);
  const matte = createPlane(width, height);
  for (let index = 0; index < matte.values.length; index++) {
    const value = meanSlope.values[index]! * light.values[index]! + meanOffset.values[index]!;
    // The filter leaves a faint veil; the ends of the scale are pulled apart so that inside is 1 and outside 0.
    const clear = (value - 0.16) / 0.7;
    matte.values[index] = Math.min(1, Math.max(0, clear));
  }
  return matte;
}

function mapTwo(first: Plane, second: Plane, operation: (a: number, b: number) => number): Plane {
  const result = createPlane(first.width, first.height);
  for (let index = 0; index < result.values.length; index++) {
    result.values[index] = operation(first.values[index]!, second.values[index]!);
  }
  return result;
}
