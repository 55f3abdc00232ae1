import type { Hero } from '../hero.ts';
import { ellipse, path } from '../kit.ts';
import { drawCup } from '../rigs/cup.ts';

export const teaCup: Hero = {
  key: 'tea-cup',
  words: ['cup of tea', 'tea', 'teacup', 'tea cup', 'mug of tea', 'black tea', 'herbal tea', 'hot tea'],
  kind: 'food',
  height: 0.12,
  forms: 2,
  samples: ['a cup of tea', 'a teacup beside a book', 'a steaming mug of tea on a windowsill'],
  materials: ['porcelain', 'clay', 'metal', 'glass'],
  holds: true,
  homes: ['kitchen', 'living-room'],
  draw: (options) =>
    drawCup(options, {
      colour: [170, 92, 30],
      isHot: true,
      top: (brush, cx, cy, rx, ry) =>
        [
          ellipse(
            cx,
            cy,
            rx,
            ry,
            brush.between(
              [cx - rx, cy - ry, cx + rx, cy + ry],
              [
                [0, '#d98a34'],
                [0.5, '#b96520'],
                [1, '#8a4312'],
              ],
            ),
          ),
          path(
            `M${cx - rx * 0.8} ${cy - ry * 0.2}Q${cx - rx * 0.5} ${cy - ry * 0.86} ${cx + rx * 0.1} ${cy - ry * 0.84}Q${cx - rx * 0.4} ${cy - ry * 0.5} ${cx - rx * 0.8} ${cy - ry * 0.2}Z`,
            '#ffdf9e',
            'opacity="0.65"',
          ),
          ellipse(cx + rx * 0.36, cy + ry * 0.3, rx * 0.3, ry * 0.2, '#f0b45c', 'opacity="0.5"'),
        ].join(''),
    }),
};
