import { noise } from '../base/noise.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { outline } from './passes/outline.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const sheetPixels = 2_400_000;

/** White lines on a blue sheet with its grid, hatched where it is dark. */
export const blueprint: Style = {
  name: 'blueprint',
  words: [
    'blueprint',
    'technical drawing',
    'blue print',
    'engineering drawing',
    'schematic',
    'cyanotype drawing',
    'architectural drawing',
  ],
  title: 'a blueprint',
  samples: ['blueprint of a bicycle', 'a spaceship, technical drawing', 'a windmill as a blueprint'],
  light: (light) => ({
    ...light,
    shadowStrength: light.shadowStrength * 0.6,
    hazeRange: light.hazeRange * 2,
  }),
  rules: { relief: 0.6, bloom: 0, saturation: 1, vignette: 0 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, sheetPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const lines = outline(small, guide, { contour: 1, detail: 0.85, width: span / 900 });
      const grid = span / 26;
      const hair = span / 1400;
      return eachPixel(small, (red, green, blue, x, y, out) => {
        const luma = (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
        const fine = Math.min(x % (grid / 5), y % (grid / 5)) < hair ? 0.05 : 0;
        const bold = Math.min(x % grid, y % grid) < hair * 1.4 ? 0.11 : 0;
        const share = ((x + y) / (span / 130)) % 1;
        const hatch = luma < 0.3 && Math.abs(share - 0.5) < 0.14 ? 0.24 * (1 - luma / 0.3) : 0;
        const ink = Math.min(1, Math.max(lines[y * width + x]! * 0.95, hatch) + fine + bold);
        const fibre = noise(x * 0.3 + seed, y * 0.3) * 5 + noise(x * 0.011, y * 0.011 + seed) * 9;
        const tone = luma * 14;
        out[0] = 20 + tone + fibre + (236 - 20) * ink;
        out[1] = 62 + tone + fibre + (243 - 62) * ink;
        out[2] = 130 + tone + fibre + (252 - 130) * ink;
      });
    }),
};
