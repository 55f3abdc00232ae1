import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { line, path, polygon, shade } from '../kit.ts';

export const cardboardBox: Hero = {
  key: 'package',
  words: ['cardboard box', 'box', 'parcel', 'package', 'carton', 'moving box', 'open box'],
  kindOf: ['crate', 'shoebox', 'delivery'],
  kind: 'object',
  height: 0.4,
  forms: 2,
  holds: true,
  emptyForm: 1,
  wordForms: { parcel: 0, package: 0, 'open box': 1, 'cardboard box': 1 },
  samples: ['a cardboard box', 'a cat in a box', 'a parcel at the door'],
  draw: ({ colour, form }) => {
    const brush = createBrush();
    const card: Rgb = colour ?? [200, 152, 98];
    const front = [
      polygon(
        [
          [40, 130],
          [280, 160],
          [280, 380],
          [40, 344],
        ],
        brush.between(
          [40, 130, 280, 380],
          [
            [0, shade(card, 0.2)],
            [1, shade(card, -0.06)],
          ],
        ),
      ),
      polygon(
        [
          [280, 160],
          [400, 122],
          [400, 326],
          [280, 380],
        ],
        brush.between(
          [280, 160, 400, 330],
          [
            [0, shade(card, -0.2)],
            [1, shade(card, -0.42)],
          ],
        ),
      ),
      line('M280 160V380', shade(card, 0.4), 2.4, 'opacity="0.6"'),
      path('M70 286l40 5v34l-40 -6Z', shade(card, -0.4), 'opacity="0.6"'),
      line('M80 314V298L88 292L96 300M126 330V304M120 310l6 -8l6 9', shade(card, 0.5), 3),
    ];
    if (form === 0)
      return {
        width: 440,
        height: 396,
        foot: 376,
        body: [
          brush.defs(),
          ...front,
          polygon(
            [
              [40, 130],
              [166, 96],
              [400, 122],
              [280, 160],
            ],
            shade(card, 0.3),
          ),
          polygon(
            [
              [152, 144],
              [184, 148],
              [306, 111],
              [274, 107],
            ],
            '#e8d8b4',
            'opacity="0.95"',
          ),
          polygon(
            [
              [152, 144],
              [184, 148],
              [184, 206],
              [168, 198],
              [152, 202],
            ],
            '#d9c698',
          ),
          line('M222 152L342 116', shade(card, -0.3), 1.4, 'opacity="0.4"'),
          path('M196 214l62 8v54l-62 -9Z', '#f8f4ea'),
          line('M206 232l40 5M206 246l32 4M206 258l40 6', '#a09a90', 4),
        ].join(''),
        anchors: {
          inside: { x: 90, y: 116, width: 260, height: 40 },
          tops: [{ x1: 120, x2: 330, y: 128 }],
          grips: [[160, 250]],
          label: { x: 56, y: 170, width: 130, height: 100 },
        },
      };
    const back = [
      polygon(
        [
          [40, 130],
          [166, 96],
          [166, 250],
          [40, 300],
        ],
        shade(card, -0.46),
      ),
      polygon(
        [
          [166, 96],
          [400, 122],
          [400, 250],
          [166, 250],
        ],
        brush.down(96, 250, card, 1.5),
      ),
      polygon(
        [
          [166, 96],
          [400, 122],
          [400, 320],
          [280, 330],
          [40, 300],
          [166, 250],
        ],
        shade(card, -0.6),
        'opacity="0.7"',
      ),
      polygon(
        [
          [166, 96],
          [400, 122],
          [424, 58],
          [196, 34],
        ],
        brush.between(
          [180, 30, 200, 120],
          [
            [0, shade(card, 0.1)],
            [1, shade(card, -0.22)],
          ],
        ),
      ),
      polygon(
        [
          [40, 130],
          [166, 96],
          [112, 46],
          [2, 84],
        ],
        brush.between(
          [20, 60, 120, 130],
          [
            [0, shade(card, 0.34)],
            [1, shade(card, 0.02)],
          ],
        ),
      ),
    ];
    front.push(
      polygon(
        [
          [40, 130],
          [280, 160],
          [252, 232],
          [4, 196],
        ],
        brush.between(
          [40, 130, 20, 220],
          [
            [0, shade(card, 0.24)],
            [1, shade(card, 0.46)],
          ],
        ),
      ),
      line('M4 196L252 232', shade(card, -0.3), 3),
      polygon(
        [
          [280, 160],
          [400, 122],
          [456, 176],
          [340, 222],
        ],
        brush.between(
          [300, 140, 420, 220],
          [
            [0, shade(card, 0.04)],
            [1, shade(card, 0.3)],
          ],
        ),
      ),
      line('M340 222L456 176', shade(card, -0.4), 3),
    );
    return {
      width: 460,
      height: 396,
      foot: 376,
      body: brush.defs() + back.join(''),
      front: brush.defs() + front.join(''),
      anchors: {
        inside: { x: 90, y: 120, width: 260, height: 180 },
        grips: [[160, 280]],
        label: { x: 56, y: 240, width: 200, height: 90 },
      },
    };
  },
};
