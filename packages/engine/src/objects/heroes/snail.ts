import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import type { Knot } from '../rigs/knot.ts';
import { Sketch } from '../rigs/sketch.ts';

export const snail: Hero = {
  key: 'snail',
  words: ['snail'],
  kindOf: ['slug'],
  kind: 'animal',
  height: 0.05,
  facing: 'right',
  samples: ['a snail', 'a snail on a leaf', 'a snail after the rain'],
  forms: 2,
  homes: ['garden'],
  draw: drawSnail,
};

function drawSnail({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [206, 120, 78];
  const skin: Rgb = [236, 200, 150];
  const out = form === 1 ? 12 : 0;
  const fill = sketch.linear(
    [0, -100, 0, 0],
    [
      [0, shade(skin, 0.16)],
      [1, shade(skin, -0.22)],
    ],
  );
  for (const [x, lean] of [
    [98, -6],
    [114, 14],
  ] as const) {
    sketch.limb(
      [
        [x, -74, 5],
        [x + lean, -112 - out, 4],
      ],
      shade(skin, lean < 0 ? -0.1 : 0),
    );
    sketch.dot(x + lean, -118 - out, 10, '#fffaf2');
    drawEye(sketch, x + lean + 1, -118 - out, 7, { skin, narrow: 1 });
  }
  sketch.blob(
    [
      [-120, -4, 1],
      [-70, -22],
      [10, -34],
      [56, -44],
      [72, -78],
      [98, -92],
      [122, -78],
      [124, -48],
      [104, -14],
      [84, 0],
      [-60, 0],
    ],
    fill,
  );
  sketch.curve(
    [
      [124, -56],
      [112, -48],
      [100, -52],
    ],
    shade(skin, -0.66),
    3,
  );
  sketch.oval(104, -62, 7, 4.5, '#f39a8c', 0, 0.6);
  sketch.dot(
    -6,
    -82,
    64,
    sketch.linear(
      [-40, -146, 30, -20],
      [
        [0, shade(main, 0.26)],
        [0.5, shade(main, 0)],
        [1, shade(main, -0.28)],
      ],
    ),
  );
  const spiral: Knot[] = [];
  for (let step = 0; step <= 26; step++) {
    const angle = 0.7 + step * 0.42;
    const radius = 58 * (1 - step / 28);
    spiral.push([-6 + Math.cos(angle) * radius, -82 + Math.sin(angle) * radius]);
  }
  sketch.curve(spiral, shade(main, -0.46), 7, 0.75);
  sketch.curve(
    spiral.map(([x, y]): Knot => [x - 2, y - 4]),
    shade(main, 0.5),
    2.4,
    0.5,
  );
  sketch.blob(
    [
      [-50, -104],
      [-30, -132],
      [0, -140],
      [-16, -124],
      [-40, -98],
    ],
    '#ffffff',
    0.3,
  );
  return fitArt(sketch, {
    head: { x: 102, y: -72, radius: 26 },
    eyes: [
      [92, -118 - out],
      [128, -118 - out],
    ],
    grips: [[122, -52]],
    tops: [{ x1: -28, x2: 16, y: -144 }],
  });
}
