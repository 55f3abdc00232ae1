import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { circle, line, path, shade } from '../kit.ts';

export const scissors: Hero = {
  key: 'scissors',
  words: ['scissors', 'pair of scissors', 'shears', 'sewing scissors'],
  kind: 'object',
  height: 0.18,
  forms: 2,
  samples: ['a pair of scissors', 'red scissors', 'scissors and thread'],
  homes: ['study'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [214, 64, 58];
    const spread = form === 1 ? 5 : 15;
    const half = (side: number) =>
      `<g transform="translate(180 224) scale(${side} 1) rotate(${spread})">${[
        path(
          'M-14 20Q-20 -80 -4 -206Q10 -120 18 14Z',
          brush.between(
            [-18, 0, 18, 0],
            [
              [0, side > 0 ? '#f4f7f8' : '#c6ced4'],
              [0.5, '#aab4bc'],
              [1, '#7e8890'],
            ],
          ),
        ),
        path('M-4 -206Q-14 -90 -10 12L-4 10Q-6 -100 -4 -206Z', '#ffffff', 'opacity="0.8"'),
        `<g transform="scale(-1 1)">${[
          path('M-14 14L18 10Q30 40 46 64L26 80Q-2 52 -14 14Z', shade(tone, -0.14)),
          line('M56 68C112 84 116 190 62 200C12 200 8 110 36 72Q44 62 56 68Z', shade(tone, -0.3), 25),
          line('M55 67C109 84 113 188 61 197C14 197 10 110 37 72Q44 62 55 67Z', shade(tone, 0.06), 20),
          line('M26 100C14 140 22 180 44 192', shade(tone, 0.6), 5, 'opacity="0.7"'),
        ].join('')}</g>`,
      ].join('')}</g>`;
    const body =
      half(-1) +
      half(1) +
      circle(180, 226, 13, brush.ball(180, 226, 13, [190, 198, 204])) +
      line('M172 230L188 222', '#6c747c', 3);
    return {
      width: 360,
      height: 452,
      foot: 440,
      body: brush.defs() + body,
      anchors: { grips: [[180, 380]] },
    };
  },
};
