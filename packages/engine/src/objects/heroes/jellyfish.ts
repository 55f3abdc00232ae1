import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import type { Knot } from '../rigs/knot.ts';
import { Sketch } from '../rigs/sketch.ts';

export const jellyfish: Hero = {
  key: 'jellyfish',
  words: ['jellyfish', 'jelly fish', 'medusa jellyfish'],
  kindOf: ['sea anemone', 'man o war'],
  kind: 'animal',
  height: 0.5,
  support: 'water',
  facing: 'front',
  samples: ['a jellyfish', 'glowing jellyfish in the deep sea', 'a pink jellyfish'],
  forms: 2,
  homes: ['underwater'],
  draw: drawJellyfish,
};

function drawJellyfish({ colour, random, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [214, 132, 212];
  const wide = form === 1 ? 1.2 : 1;
  const veil = (x: number, length: number, width: number, tone: number, index: number) => {
    const sway = (random(index) - 0.5) * 30;
    sketch.limb(
      [
        [x, -150, width],
        [x + sway, -150 + length * 0.35, width * 0.8],
        [x - sway * 0.8, -150 + length * 0.7, width * 0.5],
        [x + sway * 0.7, -150 + length, 0.6],
      ],
      shade(main, tone),
      0.72,
    );
  };
  for (const [index, x] of [-64, -40, -14, 14, 40, 64].entries())
    veil(x * wide, 130 + random(`l${index}`) * 70, 3.2, 0.1, index);
  for (const [index, x] of [-26, 0, 28].entries()) {
    const length = 110 + random(`r${index}`) * 40;
    const knots: Knot[] = [];
    for (let step = 0; step <= 5; step++)
      knots.push([x + (step % 2 === 0 ? -15 : -8) * (1 - step / 7), -156 + (length * step) / 5]);
    for (let step = 5; step >= 0; step--)
      knots.push([x + (step % 2 === 0 ? 9 : 16) * (1 - step / 7), -156 + (length * step) / 5]);
    sketch.blob(knots, shade(main, 0.4), 0.8);
  }
  sketch.blob(
    [
      [-96 * wide, -156],
      [-90 * wide, -206],
      [-50 * wide, -254],
      [0, -266],
      [50 * wide, -254],
      [90 * wide, -206],
      [96 * wide, -156],
      [72 * wide, -140, 1],
      [48 * wide, -154],
      [24 * wide, -138, 1],
      [0, -152],
      [-24 * wide, -138, 1],
      [-48 * wide, -154],
      [-72 * wide, -140, 1],
    ],
    sketch.linear(
      [0, -266, 0, -140],
      [
        [0, shade(main, 0.36)],
        [0.6, shade(main, 0.06)],
        [1, shade(main, -0.14)],
      ],
    ),
    0.94,
  );
  sketch.blob(
    [
      [-66 * wide, -190],
      [-40 * wide, -236],
      [0, -250],
      [-20, -226],
      [-46 * wide, -182],
    ],
    '#ffffff',
    0.4,
  );
  for (const [x, y] of [
    [34, -226],
    [56, -196],
    [14, -206],
    [-10, -236],
  ] as const)
    sketch.oval(x * wide, y, 9, 7, shade(main, 0.6), 0.3, 0.5);
  for (const side of [-1, 1]) {
    drawEye(sketch, side * 26, -178, 10, { skin: main });
    sketch.oval(side * 44, -164, 8, 5, '#ff8fae', 0, 0.5);
  }
  sketch.curve(
    [
      [-9, -166],
      [0, -160],
      [9, -166],
    ],
    shade(main, -0.66),
    3,
  );
  return fitArt(
    sketch,
    {
      head: { x: 0, y: -206, radius: 84 },
      eyes: [
        [-26, -178],
        [26, -178],
      ],
    },
    0,
  );
}
