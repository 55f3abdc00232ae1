import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { withMargin } from '../kit/with-margin.ts';
import { line, mix, n, path, polygon, rect, shade } from '../kit.ts';

export const fries: Hero = {
  key: 'french-fries',
  words: ['french fries', 'fries', 'chips', 'box of fries'],
  kind: 'food',
  height: 0.14,
  forms: 2,
  samples: ['french fries', 'a burger and fries', 'a box of fries on a tray'],
  draw: ({ colour, form, random }) => {
    const brush = createBrush();
    const box: Rgb = colour ?? [206, 44, 44];
    const parts: string[] = [];
    if (form === 1) parts.push(path('M40 130Q150 60 260 130L244 180H56Z', shade(box, -0.4)));
    else parts.push(path('M36 150Q150 250 264 150L258 110Q150 60 42 110Z', shade(box, -0.45)));
    for (let index = 0; index < 28; index++) {
      const x = 64 + ((index * 0.618) % 1) * 172;
      const tall = 150 + random(`t${index}`) * 90 - Math.abs(x - 150) * 0.4;
      const turn = (x - 150) * 0.12 + (random(`r${index}`) - 0.5) * 12;
      const tone = mix([246, 204, 96], [226, 164, 60], random(`c${index}`));
      const y = 246 - tall;
      parts.push(
        `<g transform="rotate(${n(turn)} ${n(x)} 246)">${rect(x - 9, y, 18, tall, shade(tone, -0.2), 2)}${rect(x - 9, y, 12, tall, shade(tone, 0.1), 2)}${polygon(
          [
            [x - 9, y],
            [x - 5, y - 6],
            [x + 12, y - 6],
            [x + 9, y],
          ],
          shade(tone, 0.5),
        )}${line(`M${n(x - 6)} ${n(y + 8)}V${n(y + tall * 0.6)}`, shade(tone, 0.5), 2, 'opacity="0.7"')}</g>`,
      );
    }
    const near =
      form === 1
        ? [
            path('M36 130L60 360Q150 376 240 360L264 130Q150 170 36 130Z', brush.across(36, 264, box)),
            ...[-2, -1, 0, 1, 2].map((stripe) =>
              path(
                `M${150 + stripe * 46 - 10} ${156 - Math.abs(stripe) * 5}L${150 + stripe * 37 - 8} ${366 - Math.abs(stripe) * 2}H${150 + stripe * 37 + 8}L${150 + stripe * 46 + 10} ${156 - Math.abs(stripe) * 5}Z`,
                '#f8f0e2',
                'opacity="0.92"',
              ),
            ),
          ]
        : [
            path('M34 140Q150 262 266 140L240 356Q150 372 60 356Z', brush.across(34, 266, box)),
            path('M34 140Q150 262 266 140L264 152Q150 274 36 152Z', shade(box, 0.4), 'opacity="0.7"'),
            path(
              'M150 318C118 296 120 268 136 270Q146 272 150 282Q154 272 164 270C180 268 182 296 150 318Z',
              '#f6d04e',
            ),
          ];
    near.push(path('M50 190L70 346Q80 350 88 350L74 200Z', '#ffffff', 'opacity="0.2"'));
    return withMargin(
      { width: 300, height: 378, foot: 366, body: brush.defs() + parts.join('') + near.join('') },
      30,
    );
  },
};
