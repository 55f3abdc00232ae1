import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import type { Knot } from '../rigs/knot.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const bee: Hero = {
  key: 'honeybee',
  words: ['bee', 'honeybee', 'honey bee', 'bumblebee', 'bumble bee'],
  kindOf: ['wasp', 'hornet', 'fly', 'mosquito'],
  kind: 'animal',
  height: 0.02,
  support: 'air',
  facing: 'right',
  samples: ['a bee', 'a bee on a flower', 'three bees flying'],
  forms: 2,
  homes: ['garden', 'meadow'],
  draw: drawBee,
};

function drawBee({ colour, random, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [252, 200, 62];
  const up = form === 1 ? 0.5 : 0;
  for (const [turn, dark] of [
    [-0.9 - up, 0.72],
    [-0.35 - up, 0.92],
  ] as const)
    sketch.within({ x: 4, y: -112, turn }, () => {
      sketch.limb(
        [
          [0, 0, 8],
          [44, -6, 24],
          [86, -2, 16],
        ],
        '#e8f3fb',
        dark,
      );
      for (const y of [-8, 4])
        sketch.curve(
          [
            [8, 0],
            [50, y - 4],
            [88, y],
          ],
          '#9db9cc',
          2,
          0.7,
        );
    });
  for (const x of [-34, -8, 22])
    sketch.curve(
      [
        [x, -38],
        [x + 8, -18],
        [x + 2, -4],
      ],
      '#3d312c',
      4.4,
    );
  sketch.blob(
    [
      [-108, -66, 1],
      [-86, -78],
      [-80, -56],
    ],
    '#3d312c',
  );
  const rings: Ring[] = [
    [-86, -66, 20],
    [-46, -70, 44],
    [4, -74, 46],
    [44, -80, 34],
  ];
  sketch.limb(
    rings,
    sketch.linear(
      [0, -120, 0, -24],
      [
        [0, shade(main, 0.24)],
        [0.5, shade(main, 0)],
        [1, shade(main, -0.22)],
      ],
    ),
  );
  const surface = limbSurface(rings);
  for (const u of [0.08, 0.36, 0.64]) {
    const edge = (at: number): Knot[] =>
      [-0.99, -0.5, 0, 0.5, 0.99].map((v) => surface.at(at + (1 - v * v) * 0.03, v));
    sketch.blob([...edge(u), ...edge(u + 0.13).reverse()], '#463832');
  }
  sketch.blob(
    [surface.at(0.2, -0.6), surface.at(0.5, -0.86), surface.at(0.8, -0.7), surface.at(0.5, -0.6)],
    '#ffffff',
    0.28,
  );
  for (let tuft = 0; tuft < 9; tuft++) {
    const [x, y] = surface.at(0.84 + random(tuft) * 0.12, -0.8 + tuft * 0.2);
    sketch.curve(
      [
        [x, y],
        [x + 5, y - 7],
      ],
      shade(main, 0.6),
      3.4,
      0.8,
    );
  }
  sketch.dot(
    70,
    -84,
    33,
    sketch.linear(
      [50, -116, 80, -50],
      [
        [0, shade(main, 0.3)],
        [1, shade(main, -0.1)],
      ],
    ),
  );
  for (const [x, lean] of [
    [66, -2],
    [84, 14],
  ] as const) {
    sketch.curve(
      [
        [x, -112],
        [x + lean, -134],
        [x + lean + 12, -142],
      ],
      '#3d312c',
      3.6,
    );
    sketch.dot(x + lean + 13, -142, 5, '#3d312c');
  }
  drawEye(sketch, 68, -86, 11, { skin: main });
  drawEye(sketch, 92, -88, 10, { skin: main, narrow: 0.7 });
  sketch.curve(
    [
      [74, -68],
      [82, -63],
      [92, -69],
    ],
    '#6b4630',
    3,
  );
  sketch.oval(62, -68, 7, 4.5, '#ff9a7c', 0, 0.6);
  return fitArt(sketch, {
    head: { x: 70, y: -84, radius: 33 },
    eyes: [
      [68, -86],
      [92, -88],
    ],
    grips: [[24, -4]],
  });
}
