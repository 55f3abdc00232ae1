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
  forms: 2,
  wordForms: { rainbow: 0, 'double rainbow': 1 },
  samples: ['a rainbow over a lake', 'a double rainbow over green hills', 'a rainbow over a village'],
  homes: ['hills', 'meadow'],
  draw: ({ form }) => {
    const bow = (outer: number, bands: readonly string[], step: number, opacity: number) =>
      bands.map((colour, band) => {
        const radius = outer - band * step;
        return path(
          `M${n(400 - radius)} 400A${n(radius)} ${n(radius)} 0 0 1 ${n(400 + radius)} 400`,
          'none',
          `stroke="${colour}" stroke-width="${step + 1}" opacity="${opacity}"`,
        );
      });
    // The colours of the outer bow of two are the other way round, and fainter.
    const parts =
      form === 1
        ? [...bow(394, [...BANDS].reverse(), 8, 0.26), ...bow(306, BANDS, 10, 0.52)]
        : bow(390, BANDS, 11, 0.5);
    return { width: 800, height: 400, body: parts.join('') };
  },
};
