import { eachLuma, stretchOf } from './passes/each-luma.ts';
import type { Style } from './style.ts';

/** Greys by Rec. 601 luma, stretched to most of the scale as a print is. */
export const blackAndWhite: Style = {
  name: 'black-and-white',
  words: [
    'black and white photo',
    'black and white',
    'black-and-white',
    'b&w',
    'monochrome',
    'grayscale',
    'greyscale',
    'black & white',
    'in black and white',
    'black and white photo',
    'black and white',
  ],
  title: 'a black and white print',
  samples: [
    'a lonely tree on a hill, black and white',
    'black and white picture of a piano',
    'an old train in black and white',
  ],
  rules: { bloom: 0.6 },
  finish: ({ colour }) => {
    const stretch = stretchOf(colour);
    return eachLuma(colour, (luma) => {
      const value = 8 + 240 * stretch(luma);
      return [value, value, value];
    });
  },
};
