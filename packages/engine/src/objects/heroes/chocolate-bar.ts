import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { path, polygon, shade } from '../kit.ts';

export const chocolateBar: Hero = {
  key: 'chocolate-bar',
  words: [
    'chocolate bar',
    'bar of chocolate',
    'chocolate',
    'candy bar',
    'chocolate pieces',
    'milk chocolate',
  ],
  kindOf: ['brownie', 'fudge', 'truffle'],
  kind: 'food',
  height: 0.16,
  forms: 2,
  wordForms: { 'chocolate pieces': 1 },
  samples: ['a chocolate bar', 'a bar of chocolate on a table', 'pieces of chocolate'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const cocoa: Rgb = [110, 62, 38];
    const piece = (x: number, y: number, w: number, h: number) =>
      [
        polygon(
          [
            [x, y],
            [x + w, y],
            [x + w, y + h],
            [x, y + h],
          ],
          shade(cocoa, -0.2),
        ),
        polygon(
          [
            [x, y],
            [x + w, y],
            [x + w - 9, y + 9],
            [x + 9, y + 9],
          ],
          shade(cocoa, 0.34),
        ),
        polygon(
          [
            [x, y],
            [x + 9, y + 9],
            [x + 9, y + h - 9],
            [x, y + h],
          ],
          shade(cocoa, 0.16),
        ),
        polygon(
          [
            [x + w, y],
            [x + w, y + h],
            [x + w - 9, y + h - 9],
            [x + w - 9, y + 9],
          ],
          shade(cocoa, -0.3),
        ),
        polygon(
          [
            [x, y + h],
            [x + 9, y + h - 9],
            [x + w - 9, y + h - 9],
            [x + w, y + h],
          ],
          shade(cocoa, -0.42),
        ),
        path(
          `M${x + 9} ${y + 9}H${x + w - 9}V${y + h - 9}H${x + 9}Z`,
          brush.between(
            [x, y, x + w, y + h],
            [
              [0, shade(cocoa, 0.2)],
              [0.6, shade(cocoa, 0)],
              [1, shade(cocoa, -0.12)],
            ],
          ),
        ),
        path(`M${x + 14} ${y + 13}H${x + w * 0.6}L${x + 16} ${y + h * 0.5}Z`, '#ffffff', 'opacity="0.14"'),
      ].join('');
    if (form === 1) {
      const heap = [
        [40, 150, -8],
        [150, 160, 5],
        [250, 146, 14],
        [88, 66, 9],
        [196, 70, -11],
        [140, -14, 4],
      ] as const;
      return {
        width: 400,
        height: 262,
        foot: 250,
        body: heap
          .map(
            ([x, y, turn]) =>
              `<g transform="translate(0 18) rotate(${turn} ${x + 50} ${y + 38})">${piece(x, y, 104, 76)}</g>`,
          )
          .join('')
          .replace(/^/, brush.defs()),
      };
    }
    const parts: string[] = [
      polygon(
        [
          [54, 20],
          [246, 20],
          [246, 300],
          [54, 300],
        ],
        shade(cocoa, -0.4),
      ),
    ];
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 3; column++)
        if (row || column !== 2) parts.push(piece(54 + column * 64, 20 + row * 66, 62, 64));
    const paper: Rgb = colour ?? [168, 44, 52];
    parts.push(
      path('M182 18h66v66Q232 78 226 62Q206 66 204 46Q184 44 182 18Z', 'none'),
      path(
        'M44 196L66 180L92 200L118 178L148 202L176 180L206 200L232 180L256 194V230H44Z',
        brush.between(
          [44, 180, 256, 230],
          [
            [0, '#f4f6f8'],
            [0.5, '#b9c0c8'],
            [1, '#e4e8ec'],
          ],
        ),
      ),
      path(
        'M44 214H256V408Q256 414 250 414H50Q44 414 44 408Z',
        brush.between(
          [44, 214, 256, 414],
          [
            [0, shade(paper, 0.2)],
            [0.5, shade(paper, 0)],
            [1, shade(paper, -0.3)],
          ],
        ),
      ),
      path('M44 214H74V414H50Q44 414 44 408Z', '#ffffff', 'opacity="0.14"'),
      path('M44 250H256V256H44ZM44 378H256V384H44Z', '#e8c66a'),
      path('M150 274C124 262 112 296 150 330C188 296 176 262 150 274Z', '#e8c66a'),
      path('M110 346H190V356H110Z', '#f6e6b4'),
    );
    return {
      width: 300,
      height: 430,
      foot: 414,
      body: brush.defs() + parts.join(''),
      anchors: { label: { x: 80, y: 260, width: 140, height: 112 }, grips: [[150, 330]] },
    };
  },
};
