import { noise } from '../base/noise.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import { quantise } from './passes/quantise.ts';
import { atMost } from './passes/scale-raster.ts';
import type { Style } from './style.ts';

const printPixels = 2_000_000;

/** A travel poster of the thirties: a dozen warm inks in large shapes, a paper margin, the grain of the stone. */
export const retroPoster: Style = {
  name: 'retro-poster',
  words: [
    'travel poster',
    'vintage poster',
    'retro poster',
    'wpa poster',
    'art deco',
    'art deco poster',
    'retro',
    'retro style',
    'vintage travel poster',
    'lithograph',
    'mid-century',
    'vintage illustration',
    'bauhaus',
  ],
  nearest: ['art nouveau', 'propaganda poster', 'cubist', 'cubism', 'poster style'],
  title: 'a vintage travel poster',
  samples: [
    'mountains and a lake, vintage travel poster',
    'a lighthouse, retro poster',
    'a steam train in art deco style',
  ],
  light: (light) => ({
    ...light,
    shadowSoftness: 0,
    hazeRange: light.hazeRange * 0.7,
    cloudCover: light.cloudCover * 0.8,
  }),
  rules: { relief: 0.55, bloom: 0, saturation: 1.05, vignette: 0 },
  finish: ({ colour }, seed) =>
    atMost(colour, printPixels, (small) => {
      const { width, height } = small;
      const span = Math.sqrt(width * height);
      const calm = flatten(
        flatten(small, Math.max(3, Math.round(span / 160))),
        Math.max(2, Math.round(span / 240)),
      );
      const inked = quantise(calm, 13, ([red = 0, green = 0, blue = 0]) => age(red, green, blue));
      const margin = span * 0.03;
      return eachPixel(inked, (red, green, blue, x, y, out) => {
        const inside = Math.min(x, y, width - 1 - x, height - 1 - y) > margin;
        const grain = noise(x * 0.7 + seed, y * 0.7) * 6 + noise(x * 0.25, y * 0.25 + seed) * 4;
        out[0] = (inside ? red : 244) + grain;
        out[1] = (inside ? green : 234) + grain;
        out[2] = (inside ? blue : 210) + grain;
      });
    }),
};

/** Old inks: towards cream in the lights, towards a warm blue-black in the darks. */
function age(red: number, green: number, blue: number): readonly number[] {
  const luma = (red * 0.299 + green * 0.587 + blue * 0.114) / 255;
  const warm = [246, 226, 182];
  const deep = [30, 38, 58];
  return [red, green, blue].map((value, channel) => {
    const lit = value + (warm[channel]! - value) * Math.max(0, luma - 0.45) * 0.75;
    return lit + (deep[channel]! - lit) * Math.max(0, 0.35 - luma) * 1.1;
  });
}
