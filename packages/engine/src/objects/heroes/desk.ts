import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { frontFace, quadFace } from '../kit/face.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { line, mix, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const desk: Hero = {
  key: 'desk',
  words: ['desk', 'writing desk', 'office desk', 'study desk', 'school desk', 'workbench'],
  kind: 'object',
  height: 0.76,
  forms: 2,
  materials: ['wood', 'metal', 'glass'],
  samples: ['a desk', 'a desk with a laptop and a lamp on it', 'an old writing desk'],
  homes: ['office', 'study'],
  draw: (options) => {
    const brush = createBrush();
    const surface = furnitureSurface(options);
    const { colour } = surface;
    const parts: string[] = [];
    const drawers = (x: number, w: number, rows: number, top: number, bottom: number) => {
      parts.push(rect(x, top, w, bottom - top, shade(colour, -0.2), 3));
      const each = (bottom - top - 6) / rows;
      for (let row = 0; row < rows; row++) {
        const y = top + 5 + row * each;
        parts.push(
          paintFace(frontFace(x + 6, y, w - 12, each - 5), surface, options.random, `d${x}${row}`, 26),
          rect(x + 6, y, w - 12, 2.4, shade(colour, 0.4), 1),
          rect(x + w / 2 - 12, y + each / 2 - 6, 24, 5, '#d8b469', 2.5),
          rect(x + w / 2 - 12, y + each / 2 - 1.6, 24, 2, '#8a6a34', 1),
        );
      }
    };
    if (options.form === 0) {
      parts.push(
        path('M70 84H396V140H70Z', shade(mix(colour, [44, 30, 26], 0.72), 0)),
        woodLeg(60, 84, 268, 20, colour, -2),
      );
      parts.push(path('M86 84H300V112H86Z', brush.down(84, 120, colour)), line('M176 98H204', '#d8b469', 4));
      drawers(292, 132, 3, 84, 254);
      parts.push(woodLeg(304, 250, 270, 16, colour), woodLeg(412, 250, 270, 16, colour));
    } else {
      parts.push(path('M100 84H372V240H100Z', shade(mix(colour, [44, 30, 26], 0.72), 0)));
      drawers(26, 104, 4, 84, 268);
      drawers(342, 104, 4, 84, 268);
      parts.push(path('M130 84H342V108H130Z', brush.down(84, 116, colour)));
    }
    parts.push(
      paintFace(
        quadFace(
          [
            [64, 26],
            [412, 26],
            [462, 72],
            [12, 72],
          ],
          0.14,
        ),
        surface,
        options.random,
        't',
        16,
      ),
      path('M12 72H462V83Q462 87 458 87H16Q12 87 12 83Z', brush.down(70, 90, colour, 1.1)),
      path('M30 87H444V92H30Z', shade(colour, -0.6), 'opacity="0.5"'),
    );
    return {
      width: 474,
      height: 280,
      foot: 269,
      body: brush.defs() + parts.join(''),
      anchors: { tops: [{ x1: 46, x2: 430, y: 56 }] },
    };
  },
};
