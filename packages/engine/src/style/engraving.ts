import { clamp01, noise } from '../base/noise.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { outline } from './passes/outline.ts';
import { atMost, toneRange } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const platePixels = 3_000_000;

/** A wood engraving: tone by parallel lines that swell in the dark and cross where it is darkest. */
export const engraving: Style = {
  name: 'engraving',
  words: [
    'engraving',
    'etching',
    'woodcut',
    'wood engraving',
    'linocut',
    'old engraving',
    'copperplate',
    'lino print',
    'linoleum print',
    'vintage engraving',
  ],
  title: 'an engraving',
  samples: ['a ship in a storm, engraving', 'woodcut of a raven', 'an owl, etching'],
  light: (light) => ({
    ...light,
    shadowStrength: Math.min(0.75, light.shadowStrength * 1.3),
    shadowSoftness: 0.1,
  }),
  rules: { bloom: 0, vignette: 0 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, platePixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const calm = flatten(small, Math.max(2, Math.round(span / 420)));
      const { dark, light } = toneRange(calm);
      const lines = outline(calm, guide, { contour: 1, detail: 0.6, width: span / 800 });
      const pitch = span / 165;
      return eachPixel(calm, (red, green, blue, x, y, out) => {
        const luma = red * 0.299 + green * 0.587 + blue * 0.114;
        const tone = clamp01((luma - dark) / (light - dark));
        const wave = noise(x / (pitch * 26) + seed, y / (pitch * 26)) * pitch * 2.2;
        const one = cut(y + wave, pitch, (0.94 - tone) * 0.9);
        const two = tone < 0.4 ? cut(x * 0.72 + y * 0.7 + wave, pitch, (0.4 - tone) * 1.5) : 0;
        const ink = Math.max(one, two, lines[y * width + x]!);
        out[0] = 246 - 218 * ink;
        out[1] = 241 - 215 * ink;
        out[2] = 228 - 200 * ink;
      });
    }),
};

/** A line that is `thick` (0..1 of the pitch) wide, with soft edges. */
function cut(position: number, pitch: number, thick: number): number {
  if (thick <= 0.05) return 0;
  const share = position / pitch - Math.floor(position / pitch);
  const distance = Math.abs(share - 0.5) * 2;
  return clamp01((thick - distance) * pitch * 0.5 + 0.5);
}
