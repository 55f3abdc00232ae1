import { smoothstep } from '../base/noise.ts';
import { randomOfCell } from '../base/random.ts';
import { cutCells } from './passes/cells.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const floorPixels = 1_800_000;

/** Small stones in mortar: each of one colour, each a little different. */
export const mosaic: Style = {
  name: 'mosaic',
  words: ['mosaic', 'tile mosaic', 'mosaic tiles', 'roman mosaic', 'byzantine mosaic', 'tesserae'],
  title: 'a mosaic',
  samples: ['a fish, mosaic', 'roman mosaic of a dog', 'a bowl of grapes as a mosaic'],
  light: (light) => ({ ...light, hazeRange: light.hazeRange * 1.5 }),
  rules: { bloom: 0, saturation: 1.15, vignette: 0.5 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, floorPixels, (small) => {
      const { width, height } = small;
      const pitch = Math.sqrt(width * height) / 98;
      const cells = cutCells(small, guide, pitch, 0.42, seed);
      return eachPixel(small, (_red, _green, _blue, x, y, out) => {
        const at = y * width + x;
        const cell = cells.of[at]!;
        const stone = smoothstep(pitch * 0.05, pitch * 0.13, cells.border[at]!);
        const polish = 0.9 + randomOfCell(seed, cell, 0, 5) * 0.22;
        // Lit from above left: the upper edges of the stones shine.
        const edge = smoothstep(pitch * 0.3, pitch * 0.12, cells.border[at]!) * 0.12;
        for (let channel = 0; channel < 3; channel++) {
          const tone = (randomOfCell(seed, cell, channel, 6) - 0.5) * 16;
          const face = (cells.colour[cell * 3 + channel]! + tone) * (polish + edge);
          const mortar = 196 - channel * 8;
          out[channel] = mortar * 0.72 + (face - mortar * 0.72) * stone;
        }
      });
    }),
};
