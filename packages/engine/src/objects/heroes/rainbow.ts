import type { Hero } from '../hero.ts';
import { n, path } from '../kit.ts';

const BANDS = ['#e0483e', '#f08a36', '#f4cf4a', '#6cb65a', '#4a9bd0', '#5a62b8', '#8a5aae'];

/** A whole bow, see-through, that rises behind everything. */
export const rainbow: Hero = {
  key: 'rainbow-arc',
  words: ['rainbow', 'double rainbow'],
  kind: 'nature',
  height: 12,
  support: 'air',
  draw: () => {
    const parts = BANDS.map((colour, band) => {
      const radius = 390 - band * 11;
      return path(
        `M${n(400 - radius)} 400A${n(radius)} ${n(radius)} 0 0 1 ${n(400 + radius)} 400`,
        'none',
        `stroke="${colour}" stroke-width="12" opacity="0.5"`,
      );
    });
    return { width: 800, height: 400, body: parts.join('') };
  },
};
