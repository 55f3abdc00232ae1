import { eachLuma, stretchOf } from './passes/each-luma.ts';
import type { Style } from './style.ts';

/** Brown print on cream paper. */
export const sepia: Style = {
  name: 'sepia',
  words: [
    'sepia',
    'sepia tone',
    'vintage photo',
    'old photo',
    'sepia photograph',
    'daguerreotype',
    'in sepia',
  ],
  title: 'a sepia print',
  samples: ['a steam train, vintage photo', 'an old village street in sepia', 'a sailing ship, sepia tone'],
  rules: { vignette: 1.8, bloom: 0.7 },
  finish: ({ colour }) => {
    const stretch = stretchOf(colour);
    return eachLuma(colour, (luma) => {
      const share = stretch(luma);
      return [46 + 205 * share ** 0.92, 32 + 206 * share, 22 + 190 * share ** 1.1];
    });
  },
};
