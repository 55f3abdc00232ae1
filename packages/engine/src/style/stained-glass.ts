import { noise, smoothstep } from '../base/noise.ts';
import { cutCells } from './passes/cells.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { outline } from './passes/outline.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const windowPixels = 1_600_000;

/** A church window: panes of one glowing colour each, cut along the things, held by lead. */
export const stainedGlass: Style = {
  name: 'stained-glass',
  words: [
    'stained glass',
    'stained-glass',
    'stained glass window',
    'church window',
    'leaded glass',
    'tiffany glass',
  ],
  title: 'a stained-glass window',
  samples: ['a peacock, stained glass', 'stained glass window of a ship at sea', 'a rose in stained glass'],
  light: (light) => ({
    ...light,
    key: [light.key[0] * 1.1, light.key[1] * 1.1, light.key[2] * 1.1],
    hazeRange: light.hazeRange * 2,
    shadowStrength: light.shadowStrength * 0.5,
  }),
  rules: { relief: 0.5, bloom: 0, saturation: 1.6, vignette: 0 },
  finish: ({ colour, guide }, seed) =>
    atMost(colour, windowPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const cells = cutCells(small, guide, span / 21, 0.9, seed);
      const lead = span / 420;
      const contours = outline(small, guide, { contour: 1, detail: 0, width: lead * 1.7 });
      // Small things keep some of their own drawing: panes alone would lose eyes and windows.
      return eachPixel(small, (red, green, blue, x, y, out) => {
        const at = y * width + x;
        const cell = cells.of[at]! * 3;
        const ripple = 1 + noise(x / (span * 0.008), y / (span * 0.016)) * 0.09;
        const rim = smoothstep(0, lead * 7, cells.border[at]!);
        const glow = (0.8 + 0.3 * rim) * ripple;
        const line = Math.max(contours[at]!, 1 - smoothstep(lead * 0.5, lead * 1.3, cells.border[at]!));
        const sheen = noise(x / (lead * 2.6), y / (lead * 2.6)) * 14;
        const pane = [red, green, blue].map((own, channel) => {
          const glass = cells.colour[cell + channel]! * 0.62 + own * 0.38;
          return Math.min(255, jewel(glass) * glow);
        });
        for (let channel = 0; channel < 3; channel++) {
          const metal = 30 + sheen;
          out[channel] = pane[channel]! + (metal - pane[channel]!) * line;
        }
      });
    }),
};

/** Light through glass: mid tones gain. */
function jewel(value: number): number {
  const share = value / 255;
  return 255 * Math.min(1, 0.06 + 1.12 * share ** 0.92);
}
