import { noise } from '../base/noise.ts';
import { blurred } from '../draw/alpha-field.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { layersOf } from './passes/layers.ts';
import { quantise } from './passes/quantise.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const sheetPixels = 1_600_000;

/** Sheets of coloured paper, one behind the other, each throwing a shadow on the next. */
export const paperCut: Style = {
  name: 'paper-cut',
  words: [
    'paper cut',
    'papercut',
    'paper-cut',
    'paper cutout',
    'paper cut-out',
    'cut paper',
    'paper art',
    'paper collage',
    'layered paper',
    'origami',
    'paper craft',
    'papercraft',
  ],
  title: 'a paper cut',
  samples: [
    'a whale in the sea, paper cut',
    'paper art of a forest with a deer',
    'a hot air balloon over hills, layered paper',
  ],
  light: (light) => ({ ...light, shadowStrength: 0, rimStrength: 0, hazeRange: light.hazeRange * 0.8 }),
  rules: { relief: 0.15, bloom: 0, saturation: 1.1, vignette: 0.4 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, sheetPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const flat = quantise(flatten(small, Math.max(3, Math.round(span / 150))), 22);
      const layers = layersOf(flat, guide);
      // How far each pixel lies below the sheets up and left of it.
      const drop = Math.max(2, Math.round(span / 110));
      const height01 = Float32Array.from(layers, (layer) => layer);
      const soft = blurred(height01, width, height, Math.max(1, Math.round(drop * 0.5)));
      return eachPixel(flat, (red, green, blue, x, y, out) => {
        const at = y * width + x;
        const from = Math.max(0, y - drop) * width + Math.max(0, x - Math.round(drop * 0.7));
        const above = Math.max(0, soft[from]! - layers[at]!);
        const shadow = 1 - Math.min(0.6, above * 2.2);
        const cut = Math.max(0, layers[at]! - soft[Math.max(0, y - 1) * width + Math.max(0, x - 1)]!);
        const grain = noise(x * 0.5 + seed, y * 0.5) * 5 + noise(x * 0.13, y * 0.13 + seed) * 4;
        const edge = Math.min(1, cut * 3) * 26;
        out[0] = red * shadow + grain + edge;
        out[1] = green * shadow + grain + edge;
        out[2] = blue * shadow * 1.01 + grain + edge;
      });
    }),
};
