import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { mix, shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { Sketch } from '../rigs/sketch.ts';

export const frog: Hero = {
  key: 'frog-figure',
  words: ['frog', 'tree frog', 'green frog'],
  kindOf: ['toad', 'bullfrog', 'tadpole'],
  kind: 'animal',
  height: 0.12,
  facing: 'right',
  samples: ['a frog', 'a frog on a lily pad', 'a frog jumping'],
  forms: 2,
  poses: ['sitting', 'jumping'],
  homes: ['pond', 'lake'],
  draw: drawFrog,
};

function drawFrog({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [104, 172, 70];
  const jump = form === 1 || pose === 'jumping';
  const belly: Rgb = mix([244, 240, 196], main, colour ? 0.2 : 0);
  const rise = jump ? -70 : 0;
  const skin = sketch.linear(
    [0, -150 + rise, 20, rise],
    [
      [0, shade(main, 0.2)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.26)],
    ],
  );
  const webbed = (x: number, y: number, turn: number, tone: number) =>
    sketch.within({ x, y, turn }, () =>
      sketch.blob(
        [
          [-8, -7],
          [10, -8],
          [34, -3, 1],
          [28, 1],
          [32, 5, 1],
          [16, 5],
          [-6, 4],
        ],
        shade(main, tone),
      ),
    );
  if (jump) {
    sketch.limb(
      [
        [-60, -46 + rise, 24],
        [-110, -10 + rise, 15],
        [-96, 34 + rise, 10],
        [-150, 62 + rise, 8],
      ],
      shade(main, -0.4),
    );
    webbed(-150, 64 + rise, 2.6, -0.44);
    sketch.limb(
      [
        [40, -60 + rise, 14],
        [92, -40 + rise, 9],
        [120, -66 + rise, 7],
      ],
      shade(main, -0.36),
    );
    webbed(120, -66 + rise, -0.5, -0.4);
  } else {
    sketch.limb(
      [
        [-64, -36, 30],
        [-88, -22, 18],
        [-40, -6, 9],
      ],
      shade(main, -0.4),
    );
    webbed(-6, -6, 0, -0.42);
  }
  sketch.limb(
    [
      [-78, -34 + rise, 26],
      [-34, -54 + rise, 48],
      [22, -76 + rise, 46],
    ],
    skin,
  );
  sketch.blob(
    [
      [-40, -14 + rise],
      [0, -26 + rise],
      [50, -40 + rise],
      [60, -66 + rise],
      [66, -50 + rise],
      [46, -22 + rise],
      [0, -8 + rise],
    ],
    shade(belly, -0.06),
  );
  for (const [x, y, r] of [
    [-50, -82, 8],
    [-22, -96, 6],
    [-66, -58, 6],
    [-10, -80, 5],
  ] as const)
    sketch.oval(x, y + rise, r, r * 0.7, shade(main, -0.34), -0.3, 0.5);
  if (jump) {
    sketch.limb(
      [
        [-62, -40 + rise, 30],
        [-126, -34 + rise, 18],
        [-118, 16 + rise, 11],
        [-176, 40 + rise, 8],
      ],
      shade(main, 0.02),
    );
    webbed(-176, 42 + rise, 2.7, -0.1);
    sketch.limb(
      [
        [30, -50 + rise, 15],
        [74, -22 + rise, 10],
        [106, -40 + rise, 8],
      ],
      shade(main, -0.04),
    );
    webbed(106, -40 + rise, -0.5, -0.1);
  } else {
    sketch.oval(-58, -36, 40, 34, skin, -0.3);
    sketch.curve(
      [
        [-78, -66],
        [-36, -64],
        [-20, -36],
        [-34, -10],
      ],
      shade(main, -0.5),
      3,
      0.4,
    );
    sketch.limb(
      [
        [-70, -9, 11],
        [-30, -9, 10],
      ],
      shade(main, -0.1),
    );
    webbed(-30, -5, 0, -0.1);
    sketch.limb(
      [
        [30, -56, 16],
        [24, -26, 10],
        [40, -9, 8],
      ],
      shade(main, -0.04),
    );
    webbed(42, -5, 0, -0.1);
  }
  sketch.blob(
    [
      [-8, -106 + rise],
      [30, -134 + rise],
      [76, -126 + rise],
      [102, -96 + rise],
      [92, -68 + rise],
      [44, -54 + rise],
      [2, -72 + rise],
    ],
    skin,
  );
  sketch.blob(
    [
      [4, -78 + rise],
      [40, -76 + rise],
      [98, -86 + rise],
      [90, -66 + rise],
      [44, -52 + rise],
    ],
    shade(belly, -0.02),
  );
  sketch.curve(
    [
      [6, -84 + rise],
      [40, -74 + rise],
      [80, -80 + rise],
      [100, -94 + rise],
    ],
    shade(main, -0.66),
    3.4,
  );
  sketch.dot(92, -104 + rise, 2.4, shade(main, -0.6));
  for (const [x, y, r] of [
    [80, -134, 17],
    [36, -138, 20],
  ] as const) {
    sketch.dot(x, y + rise, r, shade(main, 0.08));
    drawEye(sketch, x + 2, y + rise, r * 0.72, { iris: [250, 208, 74], skin: main, narrow: 1 });
  }
  sketch.oval(60, -66 + rise, 9, 5, '#f4a8a0', 0, 0.5);
  return fitArt(sketch, {
    head: { x: 48, y: -100 + rise, radius: 46 },
    eyes: [
      [38, -138 + rise],
      [82, -134 + rise],
    ],
    grips: [[100, -90 + rise]],
    seat: [-30, -100 + rise],
    tops: [{ x1: -50, x2: -6, y: -98 + rise }],
  });
}
