import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const octopus: Hero = {
  key: 'octopus',
  words: ['octopus', 'kraken', 'giant octopus'],
  kindOf: ['squid', 'cuttlefish'],
  kind: 'animal',
  height: 0.8,
  support: 'water',
  facing: 'front',
  samples: ['an octopus', 'a purple octopus underwater', 'an octopus waving'],
  forms: 2,
  homes: ['underwater'],
  draw: drawOctopus,
};

function drawOctopus({ colour, random, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [186, 98, 178];
  const arms: readonly (readonly [number, number])[] =
    form === 1
      ? [
          [-150, -70],
          [-124, -10],
          [-66, 0],
          [-20, -4],
          [24, -2],
          [70, 0],
          [126, -14],
          [150, -80],
        ]
      : [
          [-138, -16],
          [-104, -2],
          [-62, 0],
          [-22, -2],
          [22, 0],
          [62, -2],
          [106, 0],
          [140, -18],
        ];
  const fill = sketch.linear(
    [-40, -250, 40, 0],
    [
      [0, shade(main, 0.24)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.24)],
    ],
  );
  const order = [1, 3, 5, 6, 0, 2, 4, 7];
  for (const [place, index] of order.entries()) {
    const [x, y] = arms[index]!;
    const root = -46 + index * 13;
    const side = index < 4 ? -1 : 1;
    const behind = place < 4;
    const sway = (random(index) - 0.5) * 20;
    const rings: Ring[] = [
      [root, -104, 20],
      [root + (x - root) * 0.3 + sway, -58, 17],
      [root + (x - root) * 0.72, y - 24, 12],
      [x, y - 10, 8.5],
      [x + side * 18, y - 26, 5],
      [x + side * 8, y - 38, 1.5],
    ];
    sketch.limb(rings, behind ? shade(main, -0.34) : fill);
    if (behind) continue;
    const surface = limbSurface(rings);
    for (const u of [0.3, 0.42, 0.54, 0.66, 0.78]) {
      const [sx, sy] = surface.at(u, side * 0.5);
      sketch.dot(sx, sy, 4.6 - u * 2.6, shade(main, 0.6), 0.85);
    }
  }
  sketch.blob(
    [
      [-60, -112],
      [-66, -160],
      [-78, -206],
      [-44, -258],
      [0, -270],
      [44, -258],
      [78, -206],
      [66, -160],
      [60, -112],
      [0, -92],
    ],
    fill,
  );
  sketch.blob(
    [
      [-50, -212],
      [-30, -246],
      [4, -258],
      [-10, -240],
      [-36, -206],
    ],
    '#ffffff',
    0.28,
  );
  for (const [x, y, r] of [
    [44, -222, 8],
    [26, -242, 5],
    [54, -200, 5],
    [-52, -188, 5],
  ] as const)
    sketch.dot(x, y, r, shade(main, -0.4), 0.4);
  for (const side of [-1, 1]) {
    sketch.dot(side * 28, -152, 20, '#fffaf4');
    drawEye(sketch, side * 28 + 2, -151, 14, { skin: main });
    sketch.oval(side * 48, -126, 10, 6, '#ff9fae', 0, 0.5);
  }
  sketch.curve(
    [
      [-16, -124],
      [0, -115],
      [16, -124],
    ],
    shade(main, -0.68),
    4,
  );
  return fitArt(sketch, {
    head: { x: 0, y: -186, radius: 76 },
    eyes: [
      [-28, -152],
      [28, -152],
    ],
    grips: [
      [-140, -20],
      [140, -20],
    ],
    tops: [{ x1: -20, x2: 20, y: -266 }],
  });
}
