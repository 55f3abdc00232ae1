import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { Sketch } from '../rigs/sketch.ts';

export const crab: Hero = {
  key: 'crab',
  words: ['crab', 'red crab'],
  kindOf: ['hermit crab', 'scorpion crab'],
  kind: 'animal',
  height: 0.1,
  facing: 'front',
  samples: ['a crab', 'a crab on the beach', 'a red crab'],
  forms: 2,
  homes: ['beach'],
  draw: drawCrab,
};

function drawCrab({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [230, 84, 56];
  const fill = sketch.linear(
    [-20, -110, 20, -10],
    [
      [0, shade(main, 0.22)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.26)],
    ],
  );
  const raised = form === 1 ? -30 : 0;
  for (const side of [-1, 1]) {
    for (const [index, reach] of [64, 82, 94].entries()) {
      const x = side * (44 + index * 6);
      sketch.limb(
        [
          [x * 0.8, -46 + index * 8, 9],
          [side * reach * 1.06, -60 + index * 16, 7.5],
          [side * (reach + 22), -2, 2],
        ],
        shade(main, side > 0 ? -0.3 : -0.14),
      );
    }
    sketch.limb(
      [
        [side * 56, -64, 10],
        [side * 96, -84 + raised * 0.4, 10],
        [side * 100, -112 + raised, 11],
      ],
      shade(main, side > 0 ? -0.14 : -0.02),
    );
    sketch.within({ x: side * 100, y: -124 + raised, stretch: side, turn: side * -0.3 }, () => {
      sketch.blob(
        [
          [-18, 16],
          [-26, -14],
          [-8, -46],
          [4, -50, 1],
          [0, -28],
          [8, -14, 1],
          [14, -34],
          [30, -42, 1],
          [32, -8],
          [18, 16],
        ],
        sketch.linear(
          [0, -50, 0, 16],
          [
            [0, shade(main, 0.2)],
            [1, shade(main, -0.1)],
          ],
        ),
      );
    });
  }
  sketch.blob(
    [
      [-78, -56],
      [-56, -88],
      [0, -100],
      [56, -88],
      [78, -56],
      [50, -22],
      [0, -12],
      [-50, -22],
    ],
    fill,
  );
  sketch.blob(
    [
      [-52, -80],
      [0, -93],
      [40, -84],
      [0, -82],
    ],
    '#ffffff',
    0.24,
  );
  for (const [x, y, r] of [
    [-44, -60, 4],
    [46, -62, 4],
    [-30, -74, 3],
    [30, -76, 3],
    [52, -50, 3],
  ] as const)
    sketch.dot(x, y, r, shade(main, 0.5), 0.5);
  for (const side of [-1, 1]) {
    sketch.limb(
      [
        [side * 22, -90, 6],
        [side * 24, -116, 6],
      ],
      shade(main, -0.06),
    );
    sketch.dot(side * 24, -124, 15, '#fffaf2');
    drawEye(sketch, side * 24 + 2, -123, 10, { skin: main, narrow: 0.95 });
  }
  sketch.curve(
    [
      [-18, -48],
      [0, -38],
      [18, -48],
    ],
    shade(main, -0.66),
    4,
  );
  sketch.oval(-34, -50, 9, 5, '#ff9d8c', 0, 0.5);
  sketch.oval(34, -50, 9, 5, '#ff9d8c', 0, 0.5);
  return fitArt(sketch, {
    head: { x: 0, y: -72, radius: 60 },
    eyes: [
      [-24, -124],
      [24, -124],
    ],
    grips: [
      [-100, -160 + raised],
      [100, -160 + raised],
    ],
    tops: [{ x1: -14, x2: 14, y: -98 }],
  });
}
