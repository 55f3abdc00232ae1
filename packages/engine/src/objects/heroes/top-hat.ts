import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { ellipse, line, path, shade } from '../kit.ts';

export const topHat: Hero = {
  key: 'top-hat',
  words: ['top hat', 'hat', 'bowler hat', 'black hat', 'bowler'],
  kindOf: ['fedora', 'derby'],
  kind: 'object',
  height: 0.2,
  forms: 2,
  wordForms: { hat: 0, 'top hat': 0, 'black hat': 0, 'bowler hat': 1, bowler: 1 },
  materials: ['cloth'],
  samples: ['a top hat', 'a rabbit in a top hat', 'a bowler hat on a table'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const felt: Rgb = colour ?? [58, 56, 66];
    const band: Rgb = colour ? [246, 236, 214] : [186, 48, 56];
    const crown =
      form === 1
        ? 'M92 214Q84 70 210 66Q336 70 328 214Q210 256 92 214Z'
        : 'M108 214Q116 120 88 50Q210 14 332 50Q304 120 312 214Q210 250 108 214Z';
    const parts = [
      path(
        'M16 208Q20 184 60 184Q210 160 360 184Q400 184 404 208Q390 262 210 266Q30 262 16 208Z',
        shade(felt, -0.3),
      ),
      ellipse(
        210,
        210,
        194,
        42,
        brush.between(
          [20, 170, 390, 250],
          [
            [0, shade(felt, 0.36)],
            [0.5, shade(felt, 0.04)],
            [1, shade(felt, -0.26)],
          ],
        ),
      ),
      path(
        'M30 224Q60 252 210 254Q360 252 390 224Q370 262 210 266Q50 262 30 224Z',
        shade(felt, 0.22),
        'opacity="0.7"',
      ),
      path(crown, brush.across(88, 332, felt, 1.3)),
      path(
        form === 1
          ? 'M93 206Q92 178 92 170Q210 212 328 170Q328 178 327 206Q210 248 93 206Z'
          : 'M109 206Q112 180 112 164Q210 204 308 164Q308 180 311 206Q210 246 109 206Z',
        brush.across(92, 328, band),
      ),
      form === 1
        ? ''
        : ellipse(
            210,
            50,
            122,
            21,
            brush.between(
              [90, 40, 330, 60],
              [
                [0, shade(felt, 0.5)],
                [1, shade(felt, 0.06)],
              ],
            ),
          ),
      form === 1
        ? path('M122 150Q120 100 168 84Q146 110 146 160Z', '#ffffff', 'opacity="0.3"')
        : path('M124 72Q140 130 132 156L152 162Q156 120 144 74Z', '#ffffff', 'opacity="0.3"'),
      line('M268 190L300 178L296 206L316 214L286 222L270 214Z', shade(band, -0.3), 3),
      path('M268 192L300 178L297 204L314 214L284 220L268 214Z', shade(band, 0.14)),
    ];
    return {
      width: 420,
      height: 280,
      foot: 262,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[40, 210]], tops: [{ x1: 130, x2: 290, y: form === 1 ? 74 : 50 }] },
    };
  },
};
