import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { pickOf } from '../kit/pick-of.ts';
import { shine } from '../kit/shine.ts';
import { line, path, shade } from '../kit.ts';

const TONES: readonly [Rgb, ...Rgb[]] = [
  [220, 58, 56],
  [66, 134, 204],
  [246, 188, 62],
  [102, 174, 98],
  [232, 110, 160],
  [148, 100, 186],
];

export const balloon: Hero = {
  key: 'balloon',
  words: ['balloon', 'party balloon', 'birthday balloon', 'toy balloon', 'heart balloon'],
  kind: 'object',
  height: 0.9,
  support: 'air',
  forms: 2,
  wordForms: { balloon: 0, 'heart balloon': 1 },
  samples: ['a red balloon', 'a child with a balloon', 'three balloons in the sky'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const tone = colour ?? pickOf(TONES, random('tone'));
    const sway = (random('sway') - 0.5) * 50;
    const skin =
      form === 1
        ? 'M150 96C128 20 20 14 16 112C14 204 104 244 150 312C196 244 286 204 284 112C280 14 172 20 150 96Z'
        : 'M150 12C232 12 276 80 272 150C268 228 196 284 150 302C104 284 32 228 28 150C24 80 68 12 150 12Z';
    const parts = [
      line(`M150 318C${150 + sway} 400 ${150 - sway} 470 ${150 + sway * 0.4} 580`, '#f4efe4', 4),
      line(`M150 318C${150 + sway} 400 ${150 - sway} 470 ${150 + sway * 0.4} 580`, '#b5aca0', 1.6),
      path('M150 296Q142 308 132 318Q150 326 168 318Q158 308 150 296Z', shade(tone, -0.3)),
      path(
        skin,
        brush.around(
          [108, 96, 250],
          [
            [0, shade(tone, 0.5)],
            [0.3, shade(tone, 0.14)],
            [0.66, shade(tone, -0.1)],
            [1, shade(tone, -0.44)],
          ],
        ),
      ),
      path(
        form === 1
          ? 'M262 150C248 206 190 234 152 290C200 226 276 206 276 120Q272 136 262 150Z'
          : 'M254 176C240 232 190 268 150 286C196 276 256 236 262 150Q260 164 254 176Z',
        shade(tone, 0.4),
        'opacity="0.5"',
      ),
      form === 1 ? shine(brush, 76, 84, 34, 22, -40, 0.85) : shine(brush, 94, 84, 28, 46, 24, 0.85),
      form === 1 ? shine(brush, 204, 72, 20, 12, -20, 0.4) : shine(brush, 68, 158, 8, 26, 4, 0.45),
      path('M138 312Q150 318 162 312', 'none', `stroke="${shade(tone, 0.3)}" stroke-width="3"`),
    ];
    return {
      width: 300,
      height: 590,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[150 + sway * 0.4, 560]], hang: [[150 + sway * 0.4, 578]] },
    };
  },
};
