import { clamp01, noise } from '../base/noise.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { outline } from './passes/outline.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const sheetPixels = 1_600_000;

/** Soft chalk on tinted paper: strokes in one direction, paper between them, powdery colours. */
export const pastel: Style = {
  name: 'pastel',
  words: [
    'pastel',
    'soft pastel',
    'pastel drawing',
    'chalk',
    'chalk drawing',
    'crayon',
    'crayon drawing',
    'oil pastel',
    'colored pencil',
    'coloured pencil',
    'colored pencils',
    'wax crayon',
    "child's drawing",
    'pastels',
  ],
  title: 'a pastel drawing',
  samples: [
    'a ballerina, soft pastel',
    'a rabbit in the grass, crayon drawing',
    'a bowl of oranges, chalk pastel',
  ],
  light: (light) => ({ ...light, shadowStrength: light.shadowStrength * 0.7 }),
  rules: { bloom: 0, saturation: 1.1, vignette: 0 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, sheetPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const calm = flatten(small, Math.max(2, Math.round(span / 200)));
      const lines = outline(calm, guide, { contour: 0.5, detail: 0.35, width: span / 520 });
      const unit = 900 / span;
      return eachPixel(calm, (red, green, blue, x, y, out) => {
        const u = (x * 0.83 + y * 0.56) * unit;
        const v = (y * 0.83 - x * 0.56) * unit;
        const stroke = noise(u * 0.035 + seed, v * 0.62) * 0.6 + noise(u * 0.09, v * 1.3 + seed) * 0.4;
        const tooth = noise(x * 0.66, y * 0.66 + seed);
        const cover = clamp01(0.84 + stroke * 0.42 + tooth * 0.3);
        const tint = stroke * 20;
        const line = lines[y * width + x]! * 0.55 * clamp01(0.8 + tooth * 0.6);
        const paper = [226, 214, 196];
        const own = [18 + red * 0.95 + tint, 18 + green * 0.95 + tint, 20 + blue * 0.95 + tint];
        for (let channel = 0; channel < 3; channel++) {
          const value = paper[channel]! + (own[channel]! - paper[channel]!) * cover;
          out[channel] = value * (1 - line * 0.8);
        }
      });
    }),
};
