import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import type { Knot } from '../rigs/knot.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const crocodile: Hero = {
  key: 'crocodile',
  words: ['crocodile', 'alligator', 'croc', 'gator'],
  kindOf: ['caiman'],
  kind: 'animal',
  height: 0.7,
  facing: 'right',
  samples: ['a crocodile', 'a crocodile by the river', 'a smiling alligator'],
  forms: 2,
  homes: ['river', 'swamp'],
  draw: drawCrocodile,
};

function drawCrocodile({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [98, 142, 76];
  const open = form === 1 ? 0.42 : 0.06;
  const fill = sketch.linear(
    [0, -110, 0, 0],
    [
      [0, shade(main, 0.18)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.26)],
    ],
  );
  const leg = (x: number, tone: number) => {
    sketch.limb(
      [
        [x, -40, 20],
        [x - 10, -20, 14],
        [x - 2, -8, 11],
      ],
      shade(main, tone),
    );
    sketch.blob(
      [
        [x - 14, -8],
        [x + 6, -14],
        [x + 28, -6],
        [x + 30, 0, 1],
        [x - 12, 0],
      ],
      shade(main, tone - 0.06),
    );
    for (const claw of [12, 20, 28])
      sketch.blob(
        [
          [x + claw - 4, -5],
          [x + claw + 2, -5],
          [x + claw + 5, 1, 1],
        ],
        '#f3ead2',
      );
  };
  leg(-44, -0.42);
  leg(74, -0.42);
  const rings: Ring[] = [
    [-240, -12, 2],
    [-190, -22, 12],
    [-120, -36, 24],
    [-50, -46, 38],
    [30, -48, 40],
    [92, -52, 30],
  ];
  const surface = limbSurface(rings);
  const ridge: Knot[] = [surface.at(0.02, -0.6)];
  for (let tooth = 0; tooth < 15; tooth++) {
    const u = 0.04 + tooth * 0.06;
    const [x, y] = surface.at(u + 0.02, -1.22 - (tooth < 6 ? 0.3 : 0));
    ridge.push([x, y, 1], surface.at(u + 0.05, -0.96));
  }
  ridge.push(surface.at(0.98, -0.6));
  sketch.blob(ridge, shade(main, -0.3));
  sketch.limb(rings, fill);
  sketch.blob(
    [
      surface.at(0.2, 0.6),
      surface.at(0.4, 0.98),
      surface.at(0.7, 0.98),
      surface.at(1, 0.9),
      surface.at(0.9, 0.5),
      surface.at(0.5, 0.5),
    ],
    shade([236, 228, 170], -0.04),
    0.9,
  );
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 9; column++) {
      const [x, y] = surface.at(0.3 + column * 0.07, -0.7 + row * 0.36);
      sketch.oval(x, y, 4.4, 3, shade(main, -0.44), 0, 0.4);
    }
  sketch.within({ x: 100, y: -48, turn: open * 0.6 }, () => {
    sketch.limb(
      [
        [0, 4, 18],
        [60, 10, 12],
        [124, 8, 9],
      ],
      shade(main, -0.16),
    );
    for (let tooth = 0; tooth < 7; tooth++)
      sketch.blob(
        [
          [34 + tooth * 13, 2],
          [42 + tooth * 13, 2],
          [38 + tooth * 13, -9, 1],
        ],
        '#fffaf0',
      );
  });
  sketch.within({ x: 96, y: -62, turn: -open }, () => {
    for (let tooth = 0; tooth < 8; tooth++)
      sketch.blob(
        [
          [30 + tooth * 13, 4],
          [38 + tooth * 13, 4],
          [34 + tooth * 13, 16, 1],
        ],
        '#fffaf0',
      );
    sketch.blob(
      [
        [-24, 16],
        [-14, -18],
        [14, -30],
        [40, -18],
        [90, -14],
        [128, -18],
        [140, -4],
        [128, 8],
        [60, 10],
        [10, 16],
      ],
      fill,
    );
    sketch.oval(128, -12, 4, 3, shade(main, -0.6));
    sketch.dot(14, -28, 16, shade(main, 0.1));
    drawEye(sketch, 16, -28, 10.5, { iris: [250, 214, 84], pupil: 'slit', skin: main, narrow: 1 });
  });
  leg(-78, -0.06);
  leg(46, -0.06);
  return fitArt(sketch, {
    head: { x: 112, y: -76, radius: 36 },
    eyes: [
      [112, -90],
      [112, -90],
    ],
    grips: [[220, -60]],
    seat: [-10, -84],
    tops: [{ x1: -50, x2: 50, y: -84 }],
  });
}
