import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { line, path, shade } from '../kit.ts';

export const sneaker: Hero = {
  key: 'running-shoe',
  words: [
    'sneaker',
    'shoe',
    'running shoe',
    'trainer',
    'sports shoe',
    'tennis shoe',
    'pair of shoes',
    'pair of sneakers',
  ],
  kind: 'object',
  height: 0.14,
  facing: 'left',
  forms: 2,
  wordForms: { sneaker: 0, shoe: 0, 'pair of shoes': 1, 'pair of sneakers': 1 },
  samples: ['a red sneaker', 'a pair of shoes', 'blue running shoes'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const tone: Rgb = colour ?? [206, 62, 54];
    const shoe = [
      path(
        'M296 26Q250 22 226 40Q206 94 120 116Q40 126 26 166V190H420Q428 130 404 60Q396 20 372 24Q350 52 296 26Z',
        brush.between(
          [60, 40, 400, 190],
          [
            [0, shade(tone, 0.24)],
            [0.5, shade(tone, 0.02)],
            [1, shade(tone, -0.32)],
          ],
        ),
      ),
      path('M296 26Q350 52 372 24Q388 22 396 44Q350 72 280 40Z', shade(tone, -0.55)),
      path('M226 40Q246 20 286 26Q276 72 244 108L150 128Q196 104 226 40Z', shade([250, 246, 238], -0.06)),
      path('M26 170Q36 124 112 116Q138 134 140 184H26Z', brush.down(116, 186, [250, 246, 238], 0.6)),
      line('M56 150Q74 132 108 130', '#ffffff', 4),
      path('M392 66Q404 60 408 84L418 150L384 160Q376 110 392 66Z', shade(tone, -0.3)),
      path('M176 178Q236 158 282 100L318 96Q286 156 210 184Z', '#fbf7ee'),
      path('M238 184Q300 160 336 98L362 98Q344 156 290 186Z', '#fbf7ee', 'opacity="0.85"'),
      path(
        'M18 178Q16 168 30 168Q150 190 240 182T424 168Q434 168 434 180V196Q432 222 406 222H52Q20 222 18 196Z',
        brush.down(168, 224, [252, 250, 244], 0.7),
      ),
      path('M18 200Q150 216 434 200L432 208Q428 224 406 224H52Q22 224 18 204Z', shade(tone, -0.24)),
      line('M20 186Q150 204 240 196T432 184', '#cfc8ba', 2.4),
      ...[0, 1, 2, 3].map(
        (lace) =>
          line(`M${176 + lace * 21} ${106 - lace * 18}L${216 + lace * 19} ${118 - lace * 20}`, '#ffffff', 8) +
          line(`M${176 + lace * 21} ${109 - lace * 18}L${216 + lace * 19} ${121 - lace * 20}`, '#c9c2b4', 2),
      ),
      line('M250 54C230 10 206 36 240 58C220 70 190 60 208 44', '#ffffff', 6),
    ].join('');
    if (form === 1)
      return {
        width: 540,
        height: 300,
        foot: 286,
        body: `${brush.defs()}<g transform="translate(98 6) scale(0.96)">${shoe}</g><g transform="translate(6 62)">${shoe}</g>`,
        anchors: { grips: [[300, 120]] },
      };
    return { width: 450, height: 240, foot: 223, body: brush.defs() + shoe, anchors: { grips: [[330, 60]] } };
  },
};
