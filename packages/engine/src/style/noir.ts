import { clamp01 } from '../base/noise.ts';
import { eachLuma } from './passes/each-luma.ts';
import type { Style } from './style.ts';

/** Film noir: hard contrast, deep corners. */
export const noir: Style = {
  name: 'noir',
  words: ['noir', 'film noir', 'noir style', 'noir film', 'hard-boiled'],
  title: 'film noir',
  samples: [
    'a detective under a street lamp, film noir',
    'a rainy city street at night, noir',
    'a lonely car on a dark road, film noir',
  ],
  light: (light) => ({
    ...light,
    shadowStrength: Math.min(0.75, light.shadowStrength * 1.5),
    shadowSoftness: light.shadowSoftness * 0.5,
  }),
  finish: ({ colour }) =>
    eachLuma(colour, (luma, x, y) => {
      const share = clamp01((luma / 255 - 0.08) / 0.9);
      const curve = share * share * (3 - 2 * share);
      const dx = x / colour.width - 0.5;
      const dy = y / colour.height - 0.5;
      const vignette = 1 - 1.25 * Math.max(0, dx * dx + dy * dy - 0.08);
      const value = (0.25 * share + 0.75 * curve) * 250 * vignette;
      return [value, value, value];
    }),
};
