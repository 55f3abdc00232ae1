import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { halftoneDot } from './passes/halftone.ts';
import { outline } from './passes/outline.ts';
import { quantise } from './passes/quantise.ts';
import { atMost, toneRange } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const printedPixels = 2_400_000;

/** A screen print of the sixties: loud flat inks, coarse dots for the half tones, thick contours. */
export const popArt: Style = {
  name: 'pop-art',
  words: [
    'pop art',
    'pop-art',
    'popart',
    'halftone',
    'screen print',
    'screenprint',
    'warhol',
    'lichtenstein',
    'silkscreen',
  ],
  title: 'a pop-art print',
  samples: [
    'a banana, pop art',
    'pop art portrait of a woman with sunglasses',
    'a soup can in pop art style',
  ],
  light: (light) => ({ ...light, hazeRange: light.hazeRange * 2 }),
  rules: { relief: 0.7, bloom: 0, saturation: 1.5, vignette: 0 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, printedPixels, (small) => {
      const span = Math.sqrt(small.width * small.height);
      const calm = flatten(small, Math.max(2, Math.round(span / 240)));
      const { dark, light } = toneRange(calm);
      const flat = quantise(calm, 16, ([red = 0, green = 0, blue = 0]) =>
        loud(red, green, blue, dark, light),
      );
      const lines = outline(small, guide, { contour: 1, detail: 0.55, width: span / 460 });
      const pitch = span / 92;
      const paper = papers[seed % papers.length]!;
      return eachPixel(flat, (red, green, blue, x, y, out) => {
        const luma = (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
        // The lightest ink is printed as dots on the paper.
        const ink = luma > 0.7 ? 0.25 + 0.75 * halftoneDot(x, y, pitch, 0.79, 0.95 - luma) : 1;
        const line = 1 - lines[y * small.width + x]!;
        out[0] = 18 + (paper[0] + (red - paper[0]) * ink - 18) * line;
        out[1] = 14 + (paper[1] + (green - paper[1]) * ink - 14) * line;
        out[2] = 22 + (paper[2] + (blue - paper[2]) * ink - 22) * line;
      });
    }),
};

const papers = [
  [255, 246, 214],
  [255, 236, 240],
  [236, 248, 255],
] as const;

/** Full chroma in three steps of tone. */
function loud(red: number, green: number, blue: number, dark: number, light: number): readonly number[] {
  const luma = red * 0.299 + green * 0.587 + blue * 0.114;
  const tone = Math.max(0, Math.min(1, (luma - dark) / (light - dark)));
  const step = tone < 0.2 ? 0.12 : tone < 0.5 ? 0.44 : tone < 0.78 ? 0.7 : 0.95;
  const strength = tone > 0.9 || tone < 0.06 ? 1.2 : 2.4;
  return [red, green, blue].map((value) =>
    Math.max(0, Math.min(255, step * 255 + (value - luma) * strength)),
  );
}
