import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import type { Knot } from '../rigs/knot.ts';
import { Sketch } from '../rigs/sketch.ts';

export const turtle: Hero = {
  key: 'turtle',
  words: ['turtle', 'tortoise', 'sea turtle'],
  kindOf: ['terrapin', 'armadillo'],
  kind: 'animal',
  height: 0.35,
  facing: 'right',
  samples: ['a turtle', 'a tortoise walking', 'a sea turtle swimming'],
  forms: 2,
  poses: ['walking', 'swimming'],
  draw: drawTurtle,
};

function drawTurtle({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [122, 158, 84];
  const sea = form === 1 || pose === 'swimming';
  const shell: Rgb = colour ?? [146, 110, 62];
  const skin = sketch.linear(
    [0, -70, 0, 0],
    [
      [0, shade(main, 0.16)],
      [1, shade(main, -0.2)],
    ],
  );
  const far = shade(main, -0.38);
  const up = sea ? -40 : 0;
  if (sea) {
    sketch.limb(
      [
        [52, -34 + up, 15],
        [96, -10 + up, 16],
        [120, 34 + up, 4],
      ],
      far,
    );
    sketch.limb(
      [
        [-70, -30 + up, 13],
        [-104, -8 + up, 12],
        [-118, 16 + up, 4],
      ],
      far,
    );
  } else
    for (const x of [-52, 60])
      sketch.limb(
        [
          [x, -30, 15],
          [x + 4, -10, 15],
          [x + 6, -6, 14],
        ],
        far,
      );
  sketch.limb(
    [
      [-84, -36 + up, 9],
      [-108, -26 + up, 1],
    ],
    shade(main, -0.14),
  );
  sketch.limb(
    [
      [58, -40 + up, 18],
      [96, -62 + up, 17],
      [124, -78 + up, 20],
    ],
    skin,
  );
  sketch.blob(
    [
      [92, -92 + up],
      [126, -104 + up],
      [154, -88 + up],
      [156, -68 + up],
      [128, -56 + up],
      [98, -64 + up],
    ],
    skin,
  );
  sketch.curve(
    [
      [154, -72 + up],
      [136, -64 + up],
      [118, -70 + up],
    ],
    shade(main, -0.6),
    2.8,
    0.8,
  );
  drawEye(sketch, 132, -84 + up, 8.5, { skin: main });
  sketch.blob(
    [
      [-96, -28 + up],
      [-88, -66 + up],
      [-46, -112 + up],
      [6, -122 + up],
      [58, -98 + up],
      [84, -54 + up],
      [86, -28 + up],
      [0, -16 + up],
    ],
    sketch.linear(
      [-30, -124 + up, 20, -20 + up],
      [
        [0, shade(shell, 0.24)],
        [0.5, shade(shell, 0)],
        [1, shade(shell, -0.3)],
      ],
    ),
  );
  const plate = (points: Knot[]) =>
    sketch.blob(
      points.map(([x, y]): Knot => [x, y + up, 1]),
      shade(shell, -0.34),
      0.5,
    );
  plate([
    [-22, -108],
    [22, -110],
    [38, -78],
    [14, -56],
    [-24, -56],
    [-42, -80],
  ]);
  plate([
    [-34, -106],
    [-52, -82],
    [-34, -54],
    [-64, -46],
    [-82, -66],
    [-60, -96],
  ]);
  plate([
    [32, -106],
    [56, -92],
    [72, -62],
    [54, -48],
    [24, -56],
    [46, -78],
  ]);
  sketch.blob(
    [
      [-30, -114 + up],
      [8, -116 + up],
      [40, -100 + up],
      [6, -106 + up],
      [-34, -102 + up],
    ],
    '#ffffff',
    0.2,
  );
  sketch.limb(
    [
      [-96, -30 + up, 8],
      [0, -22 + up, 9],
      [88, -30 + up, 8],
    ],
    shade(shell, -0.2),
  );
  if (sea) {
    sketch.limb(
      [
        [40, -26 + up, 17],
        [70, 12 + up, 18],
        [64, 62 + up, 4],
      ],
      skin,
    );
    sketch.limb(
      [
        [-66, -24 + up, 14],
        [-88, 8 + up, 13],
        [-112, 30 + up, 4],
      ],
      skin,
    );
  } else
    for (const x of [-72, 42]) {
      sketch.limb(
        [
          [x, -32, 17],
          [x + 2, -14, 17],
          [x + 4, -9, 16],
        ],
        skin,
      );
      for (const toe of [-4, 6, 16]) sketch.oval(x + toe, -3, 4, 3, shade([236, 226, 200], 0));
    }
  return fitArt(
    sketch,
    {
      head: { x: 128, y: -80 + up, radius: 26 },
      eyes: [
        [132, -84 + up],
        [132, -84 + up],
      ],
      grips: [[154, -72 + up]],
      seat: [0, -118 + up],
      tops: [{ x1: -26, x2: 30, y: -116 + up }],
    },
    sea ? 24 : 0,
  );
}
