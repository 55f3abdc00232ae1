import type { Raster } from '../../base/raster.ts';
import { choosePalette, nearestColour } from './choose-palette.ts';
import { eachPixel } from './each-pixel.ts';

/** Every pixel takes the nearest of `count` colours of the picture; `adjust` may move the colours themselves. */
export function quantise(
  raster: Raster,
  count: number,
  adjust: (colour: readonly number[]) => readonly number[] = (colour) => colour,
): Raster {
  const palette = choosePalette(raster, count);
  const shown = palette.map(adjust);
  const sample = [0, 0, 0];
  return eachPixel(raster, (red, green, blue, _x, _y, out) => {
    sample[0] = red;
    sample[1] = green;
    sample[2] = blue;
    const colour = shown[nearestColour(palette, sample, 0, 0)]!;
    out[0] = colour[0]!;
    out[1] = colour[1]!;
    out[2] = colour[2]!;
  });
}
