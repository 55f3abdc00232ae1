import { clamp01 } from '../base/noise.ts';
import { createRaster, type Raster } from '../base/raster.ts';
import { toneRange } from './scale-raster.ts';

/** Greys by Rec. 601 luma, stretched to most of the scale as a print is. */
export function blackAndWhite(raster: Raster): Raster {
  const stretch = stretchOf(raster);
  return eachLuma(raster, (luma) => {
    const value = 8 + 240 * stretch(luma);
    return [value, value, value];
  });
}

/** Brown print on cream paper. */
export function sepia(raster: Raster): Raster {
  const stretch = stretchOf(raster);
  return eachLuma(raster, (luma) => {
    const share = stretch(luma);
    return [46 + 205 * share ** 0.92, 32 + 206 * share, 22 + 190 * share ** 1.1];
  });
}

/** Film noir: hard contrast, deep corners. */
export function noir(raster: Raster): Raster {
  const { width, height } = raster;
  return eachLuma(raster, (luma, x, y) => {
    const share = clamp01((luma / 255 - 0.08) / 0.9);
    const curve = share * share * (3 - 2 * share);
    const dx = x / width - 0.5;
    const dy = y / height - 0.5;
    const vignette = 1 - 1.25 * Math.max(0, dx * dx + dy * dy - 0.08);
    const value = (0.25 * share + 0.75 * curve) * 250 * vignette;
    return [value, value, value];
  });
}

/** Luma to 0..1, halfway to using the whole scale: a night stays a night. */
function stretchOf(raster: Raster): (luma: number) => number {
  const { dark, light } = toneRange(raster);
  const from = dark * 0.7;
  const to = light + (255 - light) * 0.4;
  return (luma) => clamp01((luma - from) / (to - from));
}

function eachLuma(
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
