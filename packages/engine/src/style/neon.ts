import { blurred } from '../draw/alpha-field.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { outline } from './passes/outline.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const glowPixels = 1_600_000;

/** Glowing tubes along every contour in a violet dark: synthwave. */
export const neon: Style = {
  name: 'neon',
  words: [
    'neon',
    'neon style',
    'synthwave',
    'vaporwave',
    'retrowave',
    'neon glow',
    'neon sign',
    'outrun',
    'tron',
    'glowing neon',
    'neon art',
  ],
  title: 'a neon picture',
  samples: ['a sports car, synthwave', 'a palm beach at sunset, vaporwave', 'neon cat'],
  light: (light) => ({
    ...light,
    key: [light.key[0] * 0.9, light.key[1] * 0.55, light.key[2] * 0.95],
    ambient: [light.ambient[0] * 0.75, light.ambient[1] * 0.6, light.ambient[2] * 1.05],
    rim: [255, 90, 220],
    rimStrength: 0.9,
    haze: [124, 44, 150],
    lamps: Math.max(light.lamps, 0.8),
  }),
  rules: { relief: 0.8, bloom: 1.6, saturation: 1.25, vignette: 1.4 },
  finish: ({ colour, guide }) =>
    atMost(colour, glowPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const tubes = outline(small, guide, { contour: 1, detail: 0.5, width: span / 760 });
      const near = blurred(tubes, width, height, Math.max(1, Math.round(span / 260)));
      const far = blurred(tubes, width, height, Math.max(2, Math.round(span / 70)));
      return eachPixel(small, (red, green, blue, x, y, out) => {
        const at = y * width + x;
        const luma = red * 0.299 + green * 0.587 + blue * 0.114;
        // Magenta above, cyan below, as the sign maker bends them.
        const low = y / height;
        const tube = [255 - 175 * low, 50 + 185 * low, 225 + 30 * low];
        const core = tubes[at]!;
        const halo = Math.min(1, near[at]! * 1.3 + far[at]! * 0.9) * (1 - core);
        const dim = luma * 0.3;
        out[0] = dim * 0.9 + red * 0.16 + 22;
        out[1] = dim * 0.36 + green * 0.14 + 6;
        out[2] = dim * 1.15 + blue * 0.2 + 46;
        for (let channel = 0; channel < 3; channel++) {
          const light = tube[channel]!;
          const was = out[channel]!;
          out[channel] = Math.min(255, was + light * halo * 0.75 + (light * 0.5 + 140 - was) * core);
        }
      });
    }),
};
