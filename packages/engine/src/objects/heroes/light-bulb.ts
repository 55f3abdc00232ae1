import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { halo, line, path, shade } from '../kit.ts';

export const lightBulb: Hero = {
  key: 'light-bulb',
  words: ['light bulb', 'bulb', 'lightbulb', 'idea bulb'],
  kind: 'object',
  height: 0.12,
  forms: 2,
  lamp: { reach: 2, colour: [255, 215, 140] },
  samples: ['a light bulb', 'a glowing light bulb', 'a light bulb hanging from the ceiling'],
  draw: ({ colour, lit, form }) => {
    const brush = createBrush();
    const glow: Rgb = colour ?? [255, 214, 96];
    const on = lit || form === 0;
    const cx = 140;
    const glass =
      'M140 20C60 20 24 82 40 146C52 190 88 206 96 258H184C192 206 228 190 240 146C256 82 220 20 140 20Z';
    const parts = [
      path(
        glass,
        on
          ? brush.around(
              [cx, 130, 130],
              [
                [0, '#fffdf0'],
                [0.35, shade(glow, 0.5)],
                [0.75, shade(glow, 0.06)],
                [1, shade(glow, -0.14)],
              ],
            )
          : brush.around(
              [100, 90, 170],
              [
                [0, '#ffffff', 0.8],
                [0.5, '#dbe8ee', 0.55],
                [1, '#a8c0cc', 0.75],
              ],
            ),
      ),
      line('M118 258L108 168M162 258L172 168', '#9aa0a6', 3),
      line('M108 168q8 -22 16 0q8 -22 16 0q8 -22 16 0q8 -22 16 0', on ? '#e8701e' : '#7a7068', 4),
      path(
        'M62 130C58 84 84 50 118 44C92 64 78 96 78 140C76 160 64 150 62 130Z',
        '#ffffff',
        'opacity="0.75"',
      ),
      path('M218 96Q224 140 196 176Q212 140 206 100Z', '#ffffff', 'opacity="0.4"'),
    ];
    for (let ring = 0; ring < 4; ring++)
      parts.push(
        path(
          `M${98 + ring * 2} ${258 + ring * 18}H${182 - ring * 2}Q${190 - ring * 2} ${267 + ring * 18} ${182 - ring * 2} ${276 + ring * 18}H${98 + ring * 2}Q${90 + ring * 2} ${267 + ring * 18} ${98 + ring * 2} ${258 + ring * 18}Z`,
          brush.across(92, 188, [178, 184, 190], 1.4),
        ),
      );
    parts.push(path('M108 330H172L158 352H122Z', '#2c2e33'));
    return {
      width: 280,
      height: 362,
      foot: 352,
      body: brush.defs() + parts.join(''),
      ...(on
        ? {
            glow:
              brush.defs() +
              path(glass, shade(glow, 0.5), 'opacity="0.45"') +
              halo('lb', cx, 126, 118, '#ffd873', 0.5),
          }
        : {}),
      anchors: { hang: [[140, 340]] },
    };
  },
};
