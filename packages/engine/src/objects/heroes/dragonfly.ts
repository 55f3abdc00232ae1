import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const dragonfly: Hero = {
  key: 'dragonfly',
  words: ['dragonfly', 'damselfly'],
  kindOf: ['grasshopper', 'cricket', 'mayfly', 'locust', 'mantis'],
  kind: 'animal',
  height: 0.05,
  support: 'air',
  facing: 'right',
  samples: ['a dragonfly', 'a dragonfly over a pond', 'a blue dragonfly'],
  forms: 2,
  homes: ['pond', 'lake'],
  draw: drawDragonfly,
};

function drawDragonfly({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [52, 158, 182];
  const lift = form === 1 ? -0.35 : 0;
  const wing = (x: number, turn: number, opacity: number) =>
    sketch.within({ x, y: -84, turn: turn + lift }, () => {
      sketch.limb(
        [
          [0, 0, 5],
          [60, -8, 17],
          [126, -6, 13],
        ],
        '#dff1f7',
        opacity,
      );
      for (const y of [-12, -2, 6])
        sketch.curve(
          [
            [6, 0],
            [70, y],
            [130, y - 2],
          ],
          '#86b6c6',
          1.6,
          0.7,
        );
      sketch.oval(122, -12, 7, 3, shade(main, -0.3), 0.1, 0.8);
    });
  wing(34, -1.9, 0.7);
  wing(14, -2.25, 0.7);
  const rings: Ring[] = [
    [-150, -64, 4],
    [-110, -70, 7],
    [-50, -76, 9],
    [-6, -80, 14],
    [38, -80, 17],
  ];
  sketch.limb(
    rings,
    sketch.linear(
      [0, -98, 0, -60],
      [
        [0, shade(main, 0.24)],
        [1, shade(main, -0.26)],
      ],
    ),
  );
  const surface = limbSurface(rings);
  for (let band = 0; band < 8; band++)
    sketch.curve(
      [surface.at(0.06 + band * 0.09, -0.95), surface.at(0.06 + band * 0.09, 0.95)],
      shade(main, -0.56),
      2.6,
      0.6,
    );
  for (const x of [14, 28, 40])
    sketch.curve(
      [
        [x, -66],
        [x + 10, -48],
        [x + 4, -34],
      ],
      '#3a3236',
      3,
    );
  wing(36, -0.95, 0.86);
  wing(14, -1.35, 0.86);
  sketch.dot(64, -84, 19, shade(main, -0.1));
  drawEye(sketch, 72, -92, 12, { iris: [112, 190, 90], skin: main, narrow: 1 });
  sketch.curve(
    [
      [70, -72],
      [76, -69],
      [82, -73],
    ],
    shade(main, -0.7),
    2.4,
  );
  return fitArt(
    sketch,
    {
      head: { x: 64, y: -84, radius: 20 },
      eyes: [
        [72, -92],
        [72, -92],
      ],
    },
    -34,
  );
}
