import type { Hero } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { quadFace } from '../kit/face.ts';
import { line, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const shelf: Hero = {
  key: 'shelf',
  words: ['shelf', 'shelves', 'wall shelf', 'wooden shelf', 'shelving', 'kitchen shelf'],
  kind: 'object',
  height: 0.9,
  forms: 2,
  materials: ['wood', 'metal', 'glass'],
  samples: ['a wooden shelf', 'a shelf with jars on it', 'a wall shelf with plants'],
  homes: ['kitchen', 'shop'],
  draw: (options) => {
    const brush = createBrush();
    const surface = furnitureSurface(options);
    const { colour } = surface;
    const parts: string[] = [];
    const boards = options.form === 1 ? [110] : [40, 150, 260];
    if (options.form === 0)
      for (const x of [22, 398])
        parts.push(
          rect(x, 10, 18, 316, shade(colour, x < 100 ? -0.06 : -0.36), 3),
          rect(x, 10, 6, 316, shade(colour, x < 100 ? 0.3 : -0.1), 3),
        );
    for (const y of boards) {
      if (options.form === 1)
        for (const x of [70, 356])
          parts.push(
            line(
              `M${x} ${y + 12}V${y + 72}M${x} ${y + 64}Q${x + (x < 200 ? 34 : -34)} ${y + 56} ${x + (x < 200 ? 38 : -38)} ${y + 16}`,
              '#3c4046',
              6,
            ),
          );
      parts.push(
        paintFace(
          quadFace(
            [
              [34, y - 16],
              [404, y - 16],
              [430, y],
              [8, y],
            ],
            0.14,
          ),
          surface,
          options.random,
          `b${y}`,
          14,
        ),
        path(
          `M8 ${y}H430V${y + 11}Q430 ${y + 14} 427 ${y + 14}H11Q8 ${y + 14} 8 ${y + 11}Z`,
          brush.down(y - 2, y + 16, colour, 1.1),
        ),
      );
    }
    const first = boards[0] ?? 40;
    return {
      width: 438,
      height: options.form === 1 ? 200 : 336,
      foot: options.form === 1 ? 190 : 326,
      body: brush.defs() + parts.join(''),
      anchors: { tops: boards.map((y) => ({ x1: 40, x2: 400, y: y - 5 })), hang: [[219, first + 14]] },
    };
  },
};
