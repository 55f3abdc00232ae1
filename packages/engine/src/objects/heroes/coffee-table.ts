import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { quadFace } from '../kit/face.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { ellipse, line, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const coffeeTable: Hero = {
  key: 'coffee-table',
  words: ['coffee table', 'low table', 'end table', 'tea table'],
  kind: 'object',
  height: 0.42,
  forms: 2,
  materials: ['wood', 'glass', 'marble', 'metal'],
  samples: ['a coffee table', 'a coffee table with books on it', 'a low wooden table on a rug'],
  homes: ['living-room'],
  draw: (options) => {
    const brush = createBrush();
    const surface = furnitureSurface(options);
    const { colour } = surface;
    const dark: Rgb = [colour[0] * 0.6, colour[1] * 0.58, colour[2] * 0.6];
    const parts = [
      woodLeg(90, 70, 158, 12, dark, -6),
      woodLeg(330, 70, 158, 12, dark, 6),
      woodLeg(50, 80, 188, 18, colour, -10),
      woodLeg(370, 80, 188, 18, colour, 10),
    ];
    if (options.form === 1) {
      parts.push(
        paintFace(
          quadFace(
            [
              [84, 128],
              [336, 128],
              [362, 146],
              [58, 146],
            ],
            0,
          ),
          surface,
          options.random,
          's',
          14,
        ),
        rect(58, 146, 304, 9, shade(colour, -0.3), 2),
      );
      parts.push(
        rect(110, 126, 84, 9, '#b8574a', 2),
        rect(116, 117, 76, 9, '#4f7f8c', 2),
        rect(112, 109, 80, 8, '#d9b25c', 2),
        paintFace(
          quadFace(
            [
              [66, 22],
              [354, 22],
              [408, 66],
              [12, 66],
            ],
            0.14,
          ),
          surface,
          options.random,
          't',
          16,
        ),
        path('M12 66H408V78Q408 82 404 82H16Q12 82 12 78Z', brush.down(64, 86, colour, 1.1)),
      );
    } else {
      parts.push(
        path('M14 58A196 40 0 0 0 406 58V70A196 40 0 0 1 14 70Z', brush.across(14, 406, colour)),
        ellipse(
          210,
          58,
          196,
          40,
          brush.between(
            [30, 24, 360, 96],
            [
              [0, shade(colour, 0.34)],
              [0.5, shade(colour, 0.12)],
              [1, shade(colour, -0.1)],
            ],
          ),
        ),
      );
      for (let ring = 0; ring < 6; ring++)
        parts.push(
          line(
            `M${50 + ring * 14} ${46 + ring * 5}Q${200 + ring * 8} ${34 + ring * 8} ${364 - ring * 16} ${48 + ring * 4.4}`,
            shade(colour, -0.3),
            1.3,
            'opacity="0.28"',
          ),
        );
    }
    return {
      width: 420,
      height: 198,
      foot: 188,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 60, x2: 360, y: 54 }] },
    };
  },
};
