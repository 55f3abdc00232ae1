import { clamp01, noise } from '../base/noise.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { outline } from './passes/outline.ts';
import { atMost, toneRange } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const sheetPixels = 1_800_000;

/** Charcoal on rough paper: smudged tones, broad dark strokes along the contours, lights wiped out. */
export const charcoal: Style = {
  name: 'charcoal',
  words: ['charcoal drawing', 'charcoal sketch', 'conte crayon', 'in charcoal'],
  title: 'a charcoal drawing',
  samples: ['a wolf, charcoal drawing', 'an old tree in charcoal', 'charcoal portrait of an old sailor'],
  light: (light) => ({ ...light, shadowStrength: Math.min(0.75, light.shadowStrength * 1.3) }),
  rules: { bloom: 0, vignette: 0 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, sheetPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const calm = flatten(small, Math.max(2, Math.round(span / 220)));
      const { dark, light } = toneRange(calm);
      const lines = outline(calm, guide, { contour: 0.85, detail: 0.8, width: span / 430 });
      return eachPixel(calm, (red, green, blue, x, y, out) => {
        const luma = red * 0.299 + green * 0.587 + blue * 0.114;
        const tone = clamp01((luma - dark) / (light - dark));
        // The tooth of the paper takes the coal on its ridges only.
        const tooth = noise(x * 0.62 + seed, y * 0.62) * 0.55 + noise(x * 0.21, y * 0.21 + seed) * 0.35;
        const smear = noise((x + y) * 0.018 + seed, (x - y) * 0.11) * 0.1;
        const coal = clamp01((1 - tone) ** 1.25 * 1.05 + smear - 0.06 + tooth * 0.34 * (0.35 + tone * 0.5));
        const stroke = lines[y * width + x]! * clamp01(0.85 + tooth * 0.5);
        const ink = Math.max(coal * 0.9, stroke * 0.92);
        out[0] = 240 - 208 * ink;
        out[1] = 236 - 205 * ink;
        out[2] = 228 - 196 * ink;
      });
    }),
};
