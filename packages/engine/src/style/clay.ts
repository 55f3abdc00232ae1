import { noise } from '../base/noise.ts';
import { blurByDepth } from './passes/blur-by-depth.ts';
import { eachPixel } from './passes/each-pixel.ts';
import { flatten } from './passes/flatten.ts';
import type { Style } from './style.ts';

/** Little models of clay under soft lamps: the nearest to a rendering that drawings come. */
export const clay: Style = {
  name: 'clay',
  words: ['clay', 'claymation', 'plasticine', 'clay model', 'stop motion', 'stop-motion'],
  nearest: [
    '3d render',
    '3d',
    '3-d',
    '3d rendering',
    'cgi',
    'octane render',
    'unreal engine',
    'blender',
    'pixar',
    'pixar style',
    '3d model',
    'isometric',
    'isometric 3d',
    'vinyl toy',
    'disney',
    'disney style',
    'rendered',
  ],
  title: 'models of clay',
  samples: ['a clay model of a fox', 'a little house, claymation', 'a cute robot, 3d render'],
  light: (light) => ({
    ...light,
    key: [light.key[0] * 1.15, light.key[1] * 1.13, light.key[2] * 1.1],
    shadowSoftness: Math.min(0.5, light.shadowSoftness + 0.25),
    rimStrength: Math.min(1, light.rimStrength + 0.25),
  }),
  rules: { relief: 1.8, bloom: 1.2, saturation: 1.12, vignette: 1.2 },
  finish: ({ colour, guide }, seed) => {
    const span = Math.sqrt(colour.width * colour.height);
    const smooth = span < 1500 ? flatten(colour, Math.max(1, Math.round(span / 420))) : colour;
    const focused = guide === undefined ? smooth : blurByDepth(smooth, guide);
    const unit = 1100 / span;
    return eachPixel(focused, (red, green, blue, x, y, out) => {
      // Thumb marks.
      const dent =
        1 +
        noise(x * unit * 0.045 + seed, y * unit * 0.045) * 0.05 +
        noise(x * unit * 0.16, y * unit * 0.16) * 0.02;
      out[0] = red * dent + 4;
      out[1] = green * dent + 3;
      out[2] = blue * dent + 2;
    });
  },
};
