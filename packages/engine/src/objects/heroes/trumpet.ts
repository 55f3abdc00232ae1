import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { surfaceOf } from '../kit/material.ts';
import { withMargin } from '../kit/with-margin.ts';
import { ellipse, line, n, path, rect, shade } from '../kit.ts';

export const trumpet: Hero = {
  key: 'trumpet',
  words: ['trumpet', 'horn', 'bugle', 'cornet'],
  kindOf: ['trombone', 'french horn'],
  kind: 'object',
  height: 0.25,
  forms: 2,
  facing: 'right',
  materials: ['gold', 'silver', 'copper'],
  samples: ['a trumpet', 'a golden trumpet', 'a trumpet on a stage'],
  homes: ['stage'],
  draw: ({ colour, material, form }) => {
    const brush = createBrush();
    const brass: Rgb = colour ?? surfaceOf(material ?? (form === 1 ? 'silver' : 'gold')).colour;
    const tube = (d: string, wide: number) =>
      line(d, shade(brass, -0.5), wide) +
      line(d, shade(brass, 0.06), wide * 0.7, `transform="translate(0 ${n(-wide * 0.1)})"`) +
      line(d, shade(brass, 0.6), wide * 0.2, `transform="translate(0 ${n(-wide * 0.24)})"`);
    const parts = [
      tube('M30 100H330', 13),
      tube('M150 176H320Q364 176 364 138Q364 100 320 100', 13),
      tube('M150 176Q106 176 106 138Q106 104 150 100', 13),
      path(
        'M320 94C400 92 430 76 474 24Q486 100 474 176C430 124 400 108 320 106Z',
        brush.between(
          [0, 24, 0, 176],
          [
            [0, shade(brass, 0.2)],
            [0.28, shade(brass, 0.6)],
            [0.5, shade(brass, 0)],
            [0.8, shade(brass, -0.36)],
            [1, shade(brass, -0.1)],
          ],
        ),
      ),
      ellipse(476, 100, 17, 77, shade(brass, -0.45)),
      ellipse(
        474,
        100,
        14,
        73,
        brush.between(
          [460, 30, 490, 170],
          [
            [0, shade(brass, -0.2)],
            [1, shade(brass, -0.6)],
          ],
        ),
      ),
      `<ellipse cx="476" cy="100" rx="16" ry="76" fill="none" stroke="${shade(brass, 0.5)}" stroke-width="4"/>`,
      path('M8 84Q2 100 8 116L34 108V92Z', brush.down(84, 116, brass, 1.3)),
    ];
    for (const x of [178, 216, 254])
      parts.push(
        rect(x, 70, 28, 122, brush.across(x, x + 28, brass, 1.5), 6),
        rect(x - 2, 84, 32, 7, shade(brass, 0.4), 3),
        rect(x - 2, 172, 32, 7, shade(brass, -0.3), 3),
        rect(x + 10, 46, 8, 26, '#c9ced2', 2),
        ellipse(x + 14, 46, 13, 6, '#f4efe2'),
        ellipse(x + 14, 44, 11, 4, '#ffffff'),
      );
    parts.push(
      `<circle cx="302" cy="78" r="14" fill="none" stroke="${shade(brass, -0.2)}" stroke-width="6"/>`,
    );
    return withMargin(
      {
        width: 500,
        height: 210,
        foot: 194,
        body: brush.defs() + parts.join(''),
        anchors: { grips: [[230, 130]] },
      },
      8,
    );
  },
};
