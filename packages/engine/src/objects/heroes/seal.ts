import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const seal: Hero = {
  key: 'seal',
  words: ['seal', 'sea lion', 'harbor seal', 'seal pup'],
  kindOf: ['walrus', 'manatee', 'sea cow'],
  kind: 'animal',
  height: 0.7,
  facing: 'right',
  samples: ['a seal', 'a seal on the ice', 'a seal balancing a ball'],
  forms: 2,
  poses: ['sitting', 'lying'],
  homes: ['snow', 'beach'],
  draw: drawSeal,
};

function drawSeal({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [142, 150, 164];
  const lying = form === 1 || pose === 'lying';
  const lift = lying ? 36 : 0;
  const rings: Ring[] = [
    [-150, -14, 8],
    [-112, -24, 22],
    [-50, -44, 42],
    [20, -58, 52],
    [62, -98 + lift, 42],
    [84, -140 + lift, 36],
  ];
  const fill = sketch.linear(
    [0, -180, 20, 0],
    [
      [0, shade(main, 0.2)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.24)],
    ],
  );
  for (const turn of [0.5, -0.1])
    sketch.within({ x: -146, y: -14, turn }, () =>
      sketch.blob(
        [
          [8, -8],
          [-30, -18],
          [-50, -4, 1],
          [-34, 4],
          [-40, 12, 1],
          [4, 10],
        ],
        shade(main, turn > 0 ? -0.1 : -0.28),
      ),
    );
  sketch.limb(
    [
      [52, -40, 16],
      [84, -12, 13],
      [104, -4, 4],
    ],
    shade(main, -0.36),
  );
  sketch.limb(rings, fill);
  const surface = limbSurface(rings);
  sketch.blob(
    [
      surface.at(0.3, 0.6),
      surface.at(0.4, 0.97),
      surface.at(0.6, 0.98),
      surface.at(0.8, 0.97),
      surface.at(0.95, 0.9),
      surface.at(0.8, 0.5),
      surface.at(0.5, 0.5),
    ],
    shade(main, 0.5),
    0.7,
  );
  for (const [u, v] of [
    [0.3, -0.5],
    [0.42, -0.3],
    [0.5, -0.7],
    [0.36, 0.1],
    [0.6, -0.4],
    [0.24, -0.2],
  ] as const) {
    const [x, y] = surface.at(u, v);
    sketch.oval(x, y, 6, 4, shade(main, -0.4), 0.2, 0.4);
  }
  sketch.limb(
    [
      [24, -34, 18],
      [44, -10, 14],
      [78, -3, 4],
    ],
    shade(main, -0.1),
  );
  const y = -146 + lift;
  sketch.dot(90, y, 42, fill);
  sketch.oval(118, y + 14, 20, 15, shade(main, 0.46));
  sketch.oval(102, y + 16, 18, 14, shade(main, 0.4));
  sketch.oval(114, y + 3, 10, 7, '#3a3236');
  sketch.curve(
    [
      [112, y + 10],
      [112, y + 18],
      [102, y + 24],
    ],
    shade(main, -0.66),
    2.6,
    0.8,
  );
  sketch.curve(
    [
      [112, y + 18],
      [124, y + 22],
    ],
    shade(main, -0.66),
    2.6,
    0.8,
  );
  for (const drop of [-2, 6]) {
    sketch.curve(
      [
        [122, y + 14],
        [146, y + 10 + drop],
      ],
      '#fbf6ee',
      1.6,
      0.8,
    );
    sketch.curve(
      [
        [98, y + 18],
        [76, y + 20 + drop],
      ],
      '#fbf6ee',
      1.6,
      0.8,
    );
  }
  drawEye(sketch, 84, y - 8, 11, { skin: main });
  drawEye(sketch, 116, y - 11, 10, { skin: main, narrow: 0.7 });
  return fitArt(sketch, {
    head: { x: 90, y, radius: 42 },
    eyes: [
      [84, y - 8],
      [116, y - 11],
    ],
    grips: [[124, y + 8]],
    seat: [-10, -104],
    tops: [{ x1: -40, x2: 6, y: -98 }],
  });
}
