import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { petalOutline } from '../kit/petal.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, line, mix, n, path, shade } from '../kit.ts';

export const lotus: Hero = {
  key: 'lotus',
  words: ['lotus', 'water lily', 'lotus flower', 'waterlily', 'lily pad', 'water lilies'],
  kind: 'plant',
  height: 0.16,
  support: 'water',
  forms: 2,
  samples: ['a lotus flower', 'water lilies on a pond', 'a pink lotus'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const petals: Rgb = colour ?? (form === 1 ? [248, 240, 232] : [240, 140, 176]);
    const cx = 220;
    const pad = (x: number, y: number, rx: number, turn: number) => {
      const ry = rx * 0.26;
      const green: Rgb = [84, 140, 74];
      const notch = `M${n(x)} ${n(y)}L${n(x + Math.cos(turn) * rx)} ${n(y + Math.sin(turn) * ry)}A${n(rx)} ${n(ry)} 0 1 0 ${n(x + Math.cos(turn + 0.4) * rx)} ${n(y + Math.sin(turn + 0.4) * ry)}Z`;
      let veins = '';
      for (let vein = 1; vein < 13; vein++) {
        const angle = turn + 0.4 - vein * 0.47 + 0;
        veins += `M${n(x)} ${n(y)}L${n(x + Math.cos(angle) * rx * 0.92)} ${n(y + Math.sin(angle) * ry * 0.92)}`;
      }
      return (
        path(notch, shade(green, -0.42), 'transform="translate(0 4)"') +
        path(
          notch,
          brush.between(
            [x - rx, y - ry, x + rx, y + ry],
            [
              [0, shade(green, 0.3)],
              [0.6, shade(green, 0)],
              [1, shade(green, -0.24)],
            ],
          ),
        ) +
        line(veins, shade(green, 0.36), 1.6, 'opacity="0.6"')
      );
    };
    const parts = [pad(cx - 70, 262, 150, 0.6), pad(cx + 96, 274, 120, 2.1)];
    const heart = mix(petals, [255, 240, 190], 0.4);
    const row = (count: number, spread: number, long: number, wide: number, y: number, dark: number) => {
      const outline = petalOutline(long, wide, 0.8);
      const paint = brush.between(
        [0, 0, 0, -long],
        [
          [0, shade(heart, 0.1 - dark)],
          [0.5, shade(petals, 0.12 - dark)],
          [1, shade(petals, -0.12 - dark)],
        ],
      );
      for (let index = 0; index < count; index++) {
        // From the outside to the middle, so that the middle lies in front.
        const order = index % 2 ? count - 1 - (index >> 1) : index >> 1;
        const angle = (count === 1 ? 0 : order / (count - 1) - 0.5) * spread;
        const size = 1 - Math.abs(angle) / 420 + random(`${count}${index}`) * 0.04;
        const at = `translate(${n(cx + angle * 0.3)} ${y}) rotate(${n(angle)}) scale(${n(size)})`;
        parts.push(
          path(outline, shade(petals, -0.4), `opacity="0.16" transform="${at} scale(1.02)"`),
          path(
            outline,
            paint,
            `transform="${at}" stroke="${shade(petals, 0.5)}" stroke-width="1.4" stroke-opacity="0.6"`,
          ),
          line(
            `M-5 ${n(-long * 0.3)}Q-10 ${n(-long * 0.5)} -5 ${n(-long * 0.74)}M5 ${n(-long * 0.3)}Q10 ${n(-long * 0.5)} 5 ${n(-long * 0.74)}M0 ${n(-long * 0.3)}V${n(-long * 0.84)}`,
            shade(petals, -0.28),
            1,
            `opacity="0.35" transform="${at}"`,
          ),
        );
      }
    };
    row(7, 150, 166, 66, 252, 0.1);
    row(6, 110, 168, 68, 254, 0.02);
    for (let stamen = 0; stamen < 15; stamen++) {
      const angle = (stamen / 14 - 0.5) * 1.3;
      parts.push(
        line(`M${cx} 226L${n(cx + Math.sin(angle) * 62)} ${n(226 - Math.cos(angle) * 62)}`, '#e8b23c', 4),
        circle(cx + Math.sin(angle) * 62, 226 - Math.cos(angle) * 62, 4, '#f8d668'),
      );
    }
    row(5, 136, 138, 70, 258, -0.06);
    row(4, 96, 112, 72, 262, -0.14);
    row(3, 120, 92, 62, 262, -0.02);
    row(1, 0, 84, 70, 266, -0.2);
    return withMargin({ width: 440, height: 316, foot: 306, body: brush.defs() + parts.join('') }, 20);
  },
};
