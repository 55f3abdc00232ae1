import { noise } from '../base/noise.ts';
import { blurByDepth } from './passes/blur-by-depth.ts';
import { eachPixel } from './passes/each-pixel.ts';
import type { Style } from './style.ts';

/**
 * As near to a photograph as drawings come: what lies far behind the subject is out of focus, the film has grain and a
 * gentle curve. It stays an illustration, and the caller is told so.
 */
export const photo: Style = {
  name: 'photo',
  words: [],
  nearest: [
    'photorealistic',
    'photo-realistic',
    'photo realistic',
    'realistic',
    'hyperrealistic',
    'hyper-realistic',
    'hyper realistic',
    'ultra realistic',
    'realism',
    'photograph',
    'photography',
    'dslr',
    'cinematic',
    'cinematic photo',
    'lifelike',
    '35mm',
    'national geographic',
    'photo style',
    'film still',
    'bokeh',
    'analog photo',
    'polaroid',
    'raw photo',
    'macro photography',
  ],
  title: 'an illustration with the focus and grain of a photograph',
  samples: [
    'a photorealistic dog in a park',
    'cinematic photo of a lighthouse at dusk',
    'a cup of coffee, 35mm photograph',
  ],
  light: (light) => ({
    ...light,
    shadowSoftness: Math.min(1, light.shadowSoftness * 1.5 + 0.08),
    hazeRange: light.hazeRange * 0.85,
  }),
  rules: { relief: 1.15, bloom: 1.3, saturation: 0.94, vignette: 1.5 },
  finish: ({ colour, guide }, seed) => {
    const focused = guide === undefined ? colour : blurByDepth(colour, guide);
    return eachPixel(focused, (red, green, blue, x, y, out) => {
      const grain = noise(x * 0.8 + seed, y * 0.8) * 3.4;
      out[0] = film(red) + 3 + grain;
      out[1] = film(green) + 1 + grain;
      out[2] = film(blue) + 3 + grain;
    });
  },
};

/** Lifted blacks, a soft shoulder. */
function film(value: number): number {
  const share = value / 255;
  const curve = share * share * (3 - 2 * share);
  return 255 * (0.025 + 0.95 * (share * 0.6 + curve * 0.4));
}
