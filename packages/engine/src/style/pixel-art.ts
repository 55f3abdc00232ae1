import { createRaster, type Raster } from '../base/raster.ts';
import { choosePalette, nearestColour } from './passes/choose-palette.ts';
import { shrinkRaster } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

/** Size of the grid: this many squares on a square picture's side. */
const gridSpan = 208;
const paletteSize = 32;
const bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** One grid of squares, at most 32 colours chosen from the picture, a light ordered dither, no blended edges. */
export const pixelArt: Style = {
  name: 'pixel-art',
  words: [
    'pixel art',
    'pixelart',
    'pixel',
    'pixels',
    'pixelated',
    '8-bit',
    '8 bit',
    '16-bit',
    '16 bit',
    'retro game',
    'video game style',
    '8bit',
    '16bit',
    'pixel style',
    'game sprite',
  ],
  title: 'pixel art',
  samples: [
    'a castle at night, pixel art',
    'pixel art of a knight with a sword',
    'a cozy cabin in the snow, 16-bit',
  ],
  rules: { bloom: 0.3, saturation: 1.08, vignette: 0 },
  finish: ({ colour }) => squareOff(colour),
};

function squareOff(raster: Raster): Raster {
  const scale = Math.min(1, gridSpan / Math.sqrt(raster.width * raster.height));
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const small = shrinkRaster(raster, width, height);
  const palette = choosePalette(small, paletteSize);
  const chosen = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const offset = (bayer[(y & 3) * 4 + (x & 3)]! / 16 - 0.47) * 8;
      chosen[y * width + x] = nearestColour(palette, small.data, (y * width + x) * 4, offset);
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
