import { randomOfCell } from '../base/random.ts';
import { createRaster } from '../base/raster.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const dottedPixels = 1_300_000;

/** Dots of pure colour side by side that mix in the eye. */
export const pointillism: Style = {
  name: 'pointillism',
  words: [
    'pointillism',
    'pointillist',
    'impressionist',
    'impressionism',
    'impressionistic',
    'monet',
    'seurat',
    'stippled',
    'stippling',
    'dabs of paint',
  ],
  title: 'a pointillist painting',
  samples: [
    'a river with boats, impressionist',
    'a garden full of flowers, monet',
    'a park on a sunday, pointillism',
  ],
  light: (light) => ({ ...light, shadowStrength: light.shadowStrength * 0.8 }),
  rules: { bloom: 0.5, saturation: 1.15, vignette: 0 },
  finish: ({ colour }, seed) =>
    atMost(colour, dottedPixels, (small) => {
      const { width, height, data } = small;
      const result = createRaster(width, height);
      result.data.set(data);
      const span = Math.sqrt(width * height);
      // Large dots first, small ones over them.
      for (const [layer, radius] of [span / 130, span / 210, span / 330].entries()) {
        const step = radius * (layer === 0 ? 1.25 : 1.5);
        for (let row = 0; row * step < height + radius; row++) {
          for (let column = 0; column * step < width + radius; column++) {
            const random = (purpose: number): number => randomOfCell(seed + layer * 31, column, row, purpose);
            const x = (column + random(1) - 0.5) * step;
            const y = (row + random(2) - 0.5) * step;
            const px = Math.min(width - 1, Math.max(0, Math.round(x)));
            const py = Math.min(height - 1, Math.max(0, Math.round(y)));
            const from = (py * width + px) * 4;
            const shift = (random(3) - 0.5) * 44;
            const warm = (random(4) - 0.5) * 34;
            dot(result.data, width, height, x, y, radius * (0.75 + 0.4 * random(5)), [
              data[from]! + shift + warm,
              data[from + 1]! + shift * 0.9,
              data[from + 2]! + shift - warm,
            ]);
          }
        }
      }
      return result;
    }),
};

function dot(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  x: number,
  y: number,
  radius: number,
  colour: readonly [number, number, number],
): void {
  const lastY = Math.min(height - 1, Math.ceil(y + radius));
  const lastX = Math.min(width - 1, Math.ceil(x + radius));
  for (let py = Math.max(0, Math.floor(y - radius)); py <= lastY; py++) {
    for (let px = Math.max(0, Math.floor(x - radius)); px <= lastX; px++) {
      const cover = Math.min(1, radius - Math.hypot(px + 0.5 - x, py + 0.5 - y) + 0.5) * 0.92;
      if (cover <= 0) continue;
      const at = (py * width + px) * 4;
      for (let channel = 0; channel < 3; channel++)
        data[at + channel] = data[at + channel]! + (colour[channel]! - data[at + channel]!) * cover;
      data[at + 3] = 255;
    }
  }
}
