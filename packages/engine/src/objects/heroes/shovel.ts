import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { line, path, rect, shade } from '../kit.ts';

export const shovel: Hero = {
  key: 'shovel',
  words: ['shovel', 'spade', 'garden spade', 'toy shovel', 'snow shovel'],
  kind: 'object',
  height: 1.1,
  forms: 2,
  wordForms: { spade: 1, 'garden spade': 1, shovel: 0 },
  samples: ['a shovel', 'a garden spade', 'a shovel and a bucket'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const wood: Rgb = [186, 132, 80];
    const steel: Rgb = colour ?? [132, 142, 152];
    const blade =
      form === 1
        ? 'M46 318H154L150 440Q140 462 100 464Q60 462 50 440Z'
        : 'M48 330Q100 306 152 330Q160 410 100 474Q40 410 48 330Z';
    const parts = [
      rect(90, 50, 20, 280, brush.across(90, 110, wood)),
      line('M60 20H140', shade(wood, -0.3), 22),
      line('M60 18H140', shade(wood, 0.2), 12),
      path(
        'M62 28Q66 62 90 72H110Q134 62 138 28H120Q114 52 100 54Q86 52 80 28Z',
        brush.across(62, 138, wood),
      ),
      path(
        blade,
        brush.between(
          [48, 310, 152, 470],
          [
            [0, shade(steel, 0.44)],
            [0.5, shade(steel, 0)],
            [1, shade(steel, -0.34)],
          ],
        ),
      ),
      path('M86 270H114L118 350Q110 400 100 410Q90 400 82 350Z', brush.across(82, 118, steel, 1.4)),
      path('M58 340Q60 400 84 436Q66 390 70 340Z', '#ffffff', 'opacity="0.45"'),
      line(form === 1 ? 'M46 320H154' : 'M50 331Q100 309 150 331', shade(steel, 0.6), 5),
      line('M96 90V260', shade(wood, -0.34), 2, 'opacity="0.5"'),
    ];
    return {
      width: 200,
      height: 486,
      foot: 474,
      body: brush.defs() + parts.join(''),
      anchors: { grips: [[100, 190]] },
    };
  },
};
