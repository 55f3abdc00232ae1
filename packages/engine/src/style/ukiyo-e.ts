import { noise } from '../base/noise.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { outline } from './passes/outline.ts';
import { quantise } from './passes/quantise.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const blockPixels = 2_000_000;

/** A Japanese woodblock print: flat mineral colours on warm paper, an indigo key block, the sky shaded from its edge. */
export const ukiyoE: Style = {
  name: 'ukiyo-e',
  words: [
    'ukiyo-e',
    'ukiyo e',
    'ukiyoe',
    'japanese woodblock',
    'woodblock print',
    'japanese print',
    'hokusai',
    'hiroshige',
    'japanese style painting',
    'edo print',
  ],
  nearest: ['chinese painting', 'sumi-e', 'ink wash painting'],
  title: 'a Japanese woodblock print',
  samples: [
    'a great wave with a boat, ukiyo-e',
    'a crane under a pine, japanese woodblock print',
    'a mountain behind cherry blossoms, hokusai',
  ],
  light: (light) => ({
    ...light,
    shadowStrength: light.shadowStrength * 0.25,
    rimStrength: 0,
    hazeRange: light.hazeRange * 0.7,
  }),
  rules: { relief: 0.25, bloom: 0, saturation: 0.95, vignette: 0 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, blockPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const calm = flatten(small, Math.max(3, Math.round(span / 180)));
      const blocks = quantise(calm, 16, ([red = 0, green = 0, blue = 0]) => [
        40 + red * 0.82,
        38 + green * 0.8,
        40 + blue * 0.72,
      ]);
      const key = outline(calm, guide, { contour: 0.95, detail: 0.75, width: span / 800 });
      return eachPixel(blocks, (red, green, blue, x, y, out) => {
        // Bokashi: the printer wipes the block towards the upper edge.
        const wipe = Math.max(0, 1 - y / (height * 0.22)) ** 1.6 * 0.55;
        const wood = noise(x * 0.012 + seed, y * 0.22) * 5 + noise(x * 0.5, y * 0.5) * 4;
        const line = key[y * width + x]! * 0.9;
        const base = [
          red + (34 - red) * wipe + wood,
          green + (62 - green) * wipe + wood,
          blue + (108 - blue) * wipe + wood,
        ];
        out[0] = base[0]! + (28 - base[0]!) * line;
        out[1] = base[1]! + (36 - base[1]!) * line;
        out[2] = base[2]! + (66 - base[2]!) * line;
      });
    }),
};
