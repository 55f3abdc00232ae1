import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { halftoneDot } from './passes/halftone.ts';
import { outline } from './passes/outline.ts';
import { quantise } from './passes/quantise.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const inkedPixels = 2_400_000;

/** A printed comic: few flat colours, black contours, dots in the shade. */
export const comic: Style = {
  name: 'comic',
  words: [
    'comic',
    'comic book',
    'comic style',
    'comic book style',
    'graphic novel',
    'comic strip',
    'comics',
    'comic art',
    'superhero comic',
  ],
  title: 'a comic panel',
  samples: [
    'a superhero above the city, comic book style',
    'a red sports car racing, comic',
    'a robot in the rain, graphic novel',
  ],
  light: (light) => ({
    ...light,
    shadowStrength: Math.min(0.7, light.shadowStrength * 1.3),
    shadowSoftness: light.shadowSoftness * 0.4,
    hazeRange: light.hazeRange * 1.4,
  }),
  rules: { relief: 0.8, bloom: 0, saturation: 1.2, vignette: 0 },
  finish: ({ colour, guide }) =>
    atMost(colour, inkedPixels, (small) => {
      const span = Math.sqrt(small.width * small.height);
      const flat = quantise(flatten(small, Math.max(2, Math.round(span / 300))), 28);
      const lines = outline(small, guide, { contour: 1, detail: 0.8, width: span / 620 });
      const pitch = span / 150;
      return eachPixel(flat, (red, green, blue, x, y, out) => {
        const luma = (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
        const dot = halftoneDot(x, y, pitch, 0.5, (0.52 - luma) * 0.55) * 0.34;
        const ink = 1 - Math.max(lines[y * small.width + x]!, dot);
        out[0] = 16 + (lift(red) - 16) * ink;
        out[1] = 14 + (lift(green) - 14) * ink;
        out[2] = 24 + (lift(blue) - 24) * ink;
      });
    }),
};

function lift(value: number): number {
  return Math.min(255, value * 1.08 + 6);
}
