import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { outline } from './passes/outline.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const celPixels = 2_400_000;

/** Painted cels: clear skies, two tones of shade, thin coloured contours. The nearest to anime that the engine comes. */
export const anime: Style = {
  name: 'anime',
  words: ['cel shading', 'cel shaded', 'cel-shaded', 'toon shading', 'painted cels'],
  nearest: [
    'anime',
    'manga',
    'ghibli',
    'studio ghibli',
    'anime style',
    'makoto shinkai',
    'shonen',
    'kawaii',
    'chibi',
  ],
  title: 'painted cels',
  samples: [
    'an anime castle on a hill',
    'a girl with an umbrella in the rain, anime style',
    'a cat on a roof, ghibli',
  ],
  light: (light) => ({
    ...light,
    ambient: [light.ambient[0] * 1.08, light.ambient[1] * 1.1, light.ambient[2] * 1.16],
    shadowSoftness: light.shadowSoftness * 0.4,
    hazeRange: light.hazeRange * 1.2,
  }),
  rules: { relief: 0.6, bloom: 1.5, saturation: 1.22, vignette: 0.2 },
  finish: ({ colour, guide }) =>
    atMost(colour, celPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const calm = flatten(small, Math.max(1, Math.round(span / 380)));
      const lines = outline(calm, guide, { contour: 0.75, detail: 0.45, width: span / 1000 });
      return eachPixel(calm, (red, green, blue, x, y, out) => {
        const luma = red * 0.299 + green * 0.587 + blue * 0.114;
        const tone = cel(luma) / Math.max(1, luma);
        const line = lines[y * width + x]! * 0.72;
        // The line takes the colour it runs through, darker.
        out[0] = red * tone * (1 - line) + red * 0.22 * line;
        out[1] = green * tone * (1 - line) + green * 0.18 * line;
        out[2] = blue * tone * (1 - line) + blue * 0.34 * line;
      });
    }),
};

/** Pulls tones towards a few levels and keeps the transitions between them short. */
function cel(luma: number): number {
  const steps = 6;
  const position = (luma / 255) * steps;
  const level = Math.floor(position);
  const share = position - level;
  const eased = share < 0.35 ? 0 : share > 0.65 ? 1 : (share - 0.35) / 0.3;
  return luma * 0.45 + ((level + eased) / steps) * 255 * 0.55;
}
