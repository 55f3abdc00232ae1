import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { quantise } from './passes/quantise.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const flatPixels = 2_400_000;

/** Flat shapes in few soft colours: a minimal vector picture. */
export const flat: Style = {
  name: 'flat',
  words: [
    'flat',
    'flat design',
    'flat style',
    'minimalist',
    'minimal',
    'vector art',
    'vector illustration',
    'flat illustration',
    'flat vector',
    'minimalistic',
    'simple shapes',
    'clean vector',
  ],
  title: 'a flat illustration',
  samples: [
    'mountains with a sun, minimalist',
    'a cup of coffee, flat design',
    'a bicycle, flat vector illustration',
  ],
  light: (light) => ({
    ...light,
    shadowStrength: light.shadowStrength * 0.45,
    shadowSoftness: 0,
    rimStrength: 0,
    cloudCover: light.cloudCover * 0.6,
  }),
  rules: { relief: 0.12, bloom: 0, saturation: 1.05, vignette: 0 },
  finish: ({ colour }) =>
    atMost(colour, flatPixels, (small) => {
      const span = Math.sqrt(small.width * small.height);
      const calm = flatten(small, Math.max(3, Math.round(span / 130)));
      const smooth = flatten(calm, Math.max(2, Math.round(span / 200)));
      return eachPixel(quantise(smooth, 20), (red, green, blue, _x, _y, out) => {
        out[0] = 12 + red * 0.97;
        out[1] = 12 + green * 0.97;
        out[2] = 14 + blue * 0.97;
      });
    }),
};
