import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, ellipse, n, path, shade } from '../kit.ts';

export const popcorn: Hero = {
  key: 'popcorn',
  words: ['popcorn', 'bucket of popcorn', 'box of popcorn', 'bag of popcorn', 'bowl of popcorn'],
  kind: 'food',
  height: 0.24,
  forms: 2,
  wordForms: { 'bowl of popcorn': 1 },
  samples: ['popcorn', 'a box of popcorn', 'a bowl of popcorn on the sofa'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [208, 50, 50];
    const parts: string[] = [];
    const kernel = (x: number, y: number, r: number, name: string) => {
      const pieces: string[] = [];
      for (let lobe = 0; lobe < 5; lobe++) {
        const turn = random(`${name}t`) * 6 + lobe * 1.257;
        const [lx, ly] = [Math.cos(turn) * r * 0.56, Math.sin(turn) * r * 0.5];
        pieces.push(circle(lx, ly, r * (0.5 + random(`${name}${lobe}`) * 0.14), puff));
      }
      pieces.push(
        circle(-r * 0.1, -r * 0.14, r * 0.5, '#fffdf2'),
        ellipse(r * 0.16, r * 0.2, r * 0.2, r * 0.14, '#e9b654', 'opacity="0.8"'),
      );
      return `<g transform="translate(${n(x)} ${n(y)})">${pieces.join('')}</g>`;
    };
    const puff = brush.around(
      [-6, -8, 34],
      [
        [0, '#fffdf4'],
        [0.5, '#fbecc0'],
        [1, '#e0b868'],
      ],
    );
    const cx = 190;
    const [half, rim] = form === 1 ? [170, 150] : [132, 168];
    for (let row = 0; row < 5; row++) {
      const wide = half * (0.3 + row * 0.165);
      const count = 3 + row;
      for (let index = 0; index < count; index++)
        parts.push(
          kernel(
            cx + (index / (count - 1) - 0.5) * 2 * (wide - 12) + (random(`x${row}${index}`) - 0.5) * 12,
            rim - 100 + row * 25 + (random(`y${row}${index}`) - 0.5) * 10,
            25,
            `k${row}${index}`,
          ),
        );
    }
    if (form === 1)
      parts.push(
        path('M16 158Q190 214 364 158Q360 268 250 290H130Q20 268 16 158Z', brush.across(16, 364, tone)),
        path('M16 158Q190 214 364 158Q364 166 363 172Q190 228 17 172Z', shade(tone, 0.45)),
        path('M130 288H250V296Q190 306 130 296Z', shade(tone, -0.4)),
        path('M50 200Q60 256 112 276Q70 246 66 206Z', '#ffffff', 'opacity="0.4"'),
      );
    else {
      const stripes = 7;
      for (let stripe = 0; stripe < stripes; stripe++) {
        const at = (share: number, top: boolean) => cx + (share - 0.5) * 2 * (top ? 138 : 100);
        const [a, b] = [stripe / stripes, (stripe + 1) / stripes];
        const sag = (share: number, deep: number) => deep * (1 - (share * 2 - 1) ** 2);
        parts.push(
          path(
            `M${n(at(a, true))} ${n(172 + sag(a, 22))}Q${n((at(a, true) + at(b, true)) / 2)} ${n(150 + sag((a + b) / 2, 22))} ${n(at(b, true))} ${n(172 + sag(b, 22))}L${n(at(b, false))} ${n(420 + sag(b, 16))}L${n(at(a, false))} ${n(420 + sag(a, 16))}Z`,
            stripe % 2 ? '#fbf6ea' : shade(tone, 0.04),
          ),
        );
      }
      parts.push(
        path(
          'M52 172Q190 216 328 172L290 420Q190 452 90 420Z',
          brush.between(
            [52, 0, 328, 0],
            [
              [0, '#2a1a30', 0.1],
              [0.25, '#ffffff', 0.26],
              [0.55, '#2a1a30', 0],
              [1, '#2a1a30', 0.42],
            ],
          ),
        ),
      );
    }
    return {
      width: 380,
      height: form === 1 ? 312 : 450,
      foot: form === 1 ? 300 : 434,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[cx, rim + 90]] },
    };
  },
};
