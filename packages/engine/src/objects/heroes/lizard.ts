import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const lizard: Hero = {
  key: 'lizard',
  words: ['lizard', 'gecko', 'salamander', 'iguana', 'newt'],
  kindOf: ['komodo dragon', 'skink'],
  kind: 'animal',
  height: 0.1,
  facing: 'right',
  samples: ['a lizard', 'a green lizard on a rock', 'a gecko'],
  forms: 2,
  homes: ['desert'],
  draw: drawLizard,
};

function drawLizard({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [112, 178, 92];
  const fill = sketch.linear(
    [0, -80, 0, 0],
    [
      [0, shade(main, 0.2)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.24)],
    ],
  );
  const lift = form === 1 ? 16 : 0;
  const leg = (x: number, reach: number, tone: number) => {
    sketch.limb(
      [
        [x, -32, 11],
        [x + reach * 0.7, -26, 8],
        [x + reach, -6, 6],
      ],
      shade(main, tone),
    );
    for (const toe of [-8, 4, 16])
      sketch.limb(
        [
          [x + reach, -5, 4],
          [x + reach + toe, -2, 3],
        ],
        shade(main, tone),
      );
  };
  leg(-36, -22, -0.4);
  leg(58, 26, -0.4);
  const rings: Ring[] = [
    [-196, -36, 1],
    [-176, -14, 5],
    [-120, -10, 9],
    [-64, -28, 16],
    [0, -36, 23],
    [60, -38 - lift * 0.5, 19],
    [96, -48 - lift, 17],
  ];
  sketch.limb(rings, fill);
  const surface = limbSurface(rings);
  sketch.blob(
    [
      surface.at(0.44, 0.5),
      surface.at(0.55, 0.98),
      surface.at(0.75, 0.98),
      surface.at(1, 0.95),
      surface.at(0.9, 0.4),
      surface.at(0.6, 0.5),
    ],
    shade([250, 240, 190], -0.04),
    0.85,
  );
  for (let spot = 0; spot < 13; spot++) {
    const [x, y] = surface.at(0.14 + spot * 0.062, -0.5 + (spot % 3) * 0.3);
    sketch.oval(x, y, 5 - (13 - spot) * 0.15, 3.6, shade(main, spot % 2 === 0 ? -0.44 : 0.5), 0, 0.6);
  }
  leg(-52, -16, -0.06);
  leg(44, 20, -0.06);
  const y = -58 - lift;
  sketch.blob(
    [
      [86, y + 12],
      [90, y - 16],
      [116, y - 24],
      [150, y - 4],
      [156, y + 8],
      [134, y + 18],
      [104, y + 22],
    ],
    fill,
  );
  sketch.curve(
    [
      [156, y + 6],
      [134, y + 10],
      [112, y + 6],
    ],
    shade(main, -0.66),
    2.6,
  );
  sketch.dot(116, y - 12, 14, shade(main, 0.1));
  drawEye(sketch, 118, y - 12, 10, { iris: [250, 200, 70], skin: main, narrow: 1 });
  return fitArt(sketch, {
    head: { x: 118, y, radius: 30 },
    eyes: [
      [118, y - 12],
      [118, y - 12],
    ],
    grips: [[154, y + 6]],
    tops: [{ x1: -30, x2: 40, y: -56 }],
  });
}
