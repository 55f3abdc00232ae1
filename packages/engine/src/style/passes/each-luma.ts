import { clamp01 } from '../../base/noise.ts';
import { createRaster, type Raster } from '../../base/raster.ts';
import { toneRange } from './scale-raster.ts';

/** Luma to 0..1, halfway to using the whole scale: a night stays a night. */
export function stretchOf(raster: Raster): (luma: number) => number {
  const { dark, light } = toneRange(raster);
  const from = dark * 0.7;
  const to = light + (255 - light) * 0.4;
  return (luma) => clamp01((luma - from) / (to - from));
}

/** A picture made of its lumas (0..255) alone. */
export function eachLuma(
  raster: Raster,
  tone: (luma: number, x: number, y: number) => readonly [number, number, number],
): Raster {
  const { width, height, data } = raster;
  const result = createRaster(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const [red, green, blue] = tone(
        data[at]! * 0.299 + data[at + 1]! * 0.587 + data[at + 2]! * 0.114,
        x,
        y,
      );
      result.data[at] = red;
      result.data[at + 1] = green;
      result.data[at + 2] = blue;
      result.data[at + 3] = data[at + 3]!;
    }
  }
  return result;
}
