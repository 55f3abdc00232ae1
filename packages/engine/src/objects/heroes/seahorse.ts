import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const seahorse: Hero = {
  key: 'seahorse',
  words: ['seahorse', 'sea horse'],
  kindOf: ['sea dragon', 'pipefish'],
  kind: 'animal',
  height: 0.15,
  support: 'water',
  facing: 'right',
  samples: ['a seahorse', 'a seahorse among corals', 'an orange seahorse'],
  forms: 2,
  homes: ['underwater'],
  draw: drawSeahorse,
};

function drawSeahorse({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [246, 166, 62];
  const curl = form === 1 ? 0.8 : 1;
  const rings: Ring[] = [
    [30, -220, 30],
    [10, -170, 34],
    [8, -126, 38],
    [-8, -80, 26],
    [-10, -46, 15],
    [14, -22, 10 * curl],
    [34, -34, 8 * curl],
    [26, -50, 5.5],
    [14, -42, 2],
  ];
  const fill = sketch.linear(
    [-20, -240, 40, -20],
    [
      [0, shade(main, 0.2)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.24)],
    ],
  );
  sketch.blob(
    [
      [-20, -150],
      [-62, -168],
      [-74, -138, 1],
      [-64, -126],
      [-66, -104, 1],
      [-26, -104],
    ],
    shade(main, 0.34),
    0.9,
  );
  for (const y of [-158, -138, -118])
    sketch.curve(
      [
        [-26, y + 8],
        [-62, y],
      ],
      shade(main, -0.3),
      2,
      0.4,
    );
  sketch.limb(rings, fill);
  const surface = limbSurface(rings);
  sketch.blob(
    [
      surface.at(0.14, -0.98),
      surface.at(0.25, -0.98),
      surface.at(0.36, -0.98),
      surface.at(0.4, -0.5),
      surface.at(0.25, -0.3),
      surface.at(0.14, -0.5),
    ],
    shade(main, 0.5),
    0.6,
  );
  for (let band = 0; band < 10; band++) {
    const u = 0.12 + band * 0.062;
    sketch.curve(
      [surface.at(u, -0.94), surface.at(u + 0.012, 0), surface.at(u, 0.94)],
      shade(main, -0.44),
      2.4,
      0.4,
    );
  }
  sketch.blob(
    [
      [-2, -240],
      [6, -276, 1],
      [18, -262],
      [32, -286, 1],
      [42, -262],
      [60, -272, 1],
      [56, -238],
    ],
    shade(main, -0.1),
  );
  sketch.limb(
    [
      [44, -218, 20],
      [84, -208, 10],
      [104, -204, 10],
    ],
    fill,
  );
  sketch.oval(108, -204, 5, 9, shade(main, -0.3));
  sketch.dot(30, -224, 34, fill);
  drawEye(sketch, 42, -228, 13, { iris: [250, 220, 120], skin: main, narrow: 1 });
  sketch.oval(34, -202, 8, 5, '#ff9a8a', 0, 0.5);
  return fitArt(
    sketch,
    {
      head: { x: 30, y: -224, radius: 36 },
      eyes: [
        [42, -228],
        [42, -228],
      ],
      grips: [[108, -204]],
      seat: [-18, -140],
    },
    -12,
  );
}
