import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const spider: Hero = {
  key: 'spider',
  words: ['spider', 'tarantula'],
  kindOf: ['scorpion', 'tick', 'black widow'],
  kind: 'animal',
  height: 0.04,
  facing: 'front',
  samples: ['a spider', 'a spider in its web', 'a hanging spider'],
  forms: 2,
  poses: ['standing', 'climbing'],
  draw: drawSpider,
};

function drawSpider({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [92, 76, 100];
  const hanging = form === 1 || pose === 'climbing';
  const up = hanging ? -30 : 0;
  if (hanging)
    sketch.limb(
      [
        [0, -330, 1.4],
        [0, -170, 1.4],
      ],
      '#eef0f2',
    );
  for (const side of [-1, 1])
    for (const [index, [kx, ky, fx]] of (
      [
        [52, -118, 84],
        [72, -104, 122],
        [80, -84, 138],
        [64, -62, 104],
      ] as const
    ).entries()) {
      const rings: Ring[] = [
        [side * 26, -62 + up + index * 6, 7],
        [side * kx, ky + up, 6.4],
        [side * fx, hanging ? -34 + index * 8 : -2, 2],
      ];
      sketch.limb(rings, shade(main, side > 0 ? -0.26 : -0.08));
      const surface = limbSurface(rings);
      for (const u of [0.4, 0.7])
        sketch.curve([surface.at(u, -0.9), surface.at(u, 0.9)], shade(main, 0.4), 4, 0.5);
    }
  sketch.oval(
    0,
    -112 + up,
    54,
    50,
    sketch.linear(
      [-30, -160 + up, 30, -60 + up],
      [
        [0, shade(main, 0.26)],
        [0.5, shade(main, 0)],
        [1, shade(main, -0.3)],
      ],
    ),
  );
  for (const [x, y] of [
    [-18, -140],
    [16, -144],
    [0, -124],
  ] as const)
    sketch.oval(x, y + up, 7, 9, shade(main, 0.55), 0, 0.6);
  sketch.oval(
    0,
    -64 + up,
    40,
    36,
    sketch.linear(
      [-20, -98 + up, 20, -30 + up],
      [
        [0, shade(main, 0.2)],
        [1, shade(main, -0.16)],
      ],
    ),
  );
  for (const side of [-1, 1]) {
    sketch.dot(side * 15, -68 + up, 13, '#fffaf2');
    drawEye(sketch, side * 15 + 1, -67 + up, 9.5, { skin: main, narrow: 0.95 });
    sketch.dot(side * 29, -82 + up, 5, '#fffaf2');
    sketch.dot(side * 29, -82 + up, 2.6, '#1f1716');
    sketch.blob(
      [
        [side * 3, -38 + up],
        [side * 12, -38 + up],
        [side * 7, -26 + up, 1],
      ],
      '#fffaf2',
    );
  }
  sketch.curve(
    [
      [-14, -44 + up],
      [0, -37 + up],
      [14, -44 + up],
    ],
    shade(main, -0.7),
    3.4,
  );
  return fitArt(
    sketch,
    {
      head: { x: 0, y: -66 + up, radius: 40 },
      eyes: [
        [-15, -68 + up],
        [15, -68 + up],
      ],
    },
    hanging ? -2 : 0,
  );
}
