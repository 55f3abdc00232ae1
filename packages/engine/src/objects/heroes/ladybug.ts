import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { Sketch } from '../rigs/sketch.ts';

export const ladybug: Hero = {
  key: 'lady-beetle',
  words: ['ladybug', 'ladybird', 'lady beetle', 'lady bug'],
  kindOf: ['beetle', 'bug', 'scarab'],
  kind: 'animal',
  height: 0.01,
  facing: 'right',
  samples: ['a ladybug', 'a ladybug on a leaf', 'three ladybugs'],
  forms: 2,
  homes: ['garden'],
  draw: drawLadybug,
};

function drawLadybug({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [226, 52, 44];
  const open = form === 1 ? 0.24 : 0;
  for (const x of [-46, -8, 32])
    sketch.curve(
      [
        [x, -26],
        [x + 6, -12],
        [x + 14, -2],
      ],
      '#38302f',
      5.5,
    );
  sketch.dot(72, -54, 32, '#3c3435');
  for (const [x, lean] of [
    [78, -2],
    [92, 12],
  ] as const) {
    sketch.curve(
      [
        [x, -80],
        [x + lean, -100],
        [x + lean + 10, -106],
      ],
      '#38302f',
      3.6,
    );
    sketch.dot(x + lean + 11, -106, 4.6, '#38302f');
  }
  sketch.oval(70, -64, 16, 10, '#ffffff', -0.2, 0.14);
  for (const [x, r] of [
    [72, 12],
    [94, 10.5],
  ] as const) {
    sketch.oval(x, -56, r * (x > 80 ? 0.8 : 1) + 2, r + 2, '#fffaf2');
    drawEye(sketch, x + 1, -55, r * 0.8, { skin: [60, 52, 52], narrow: x > 80 ? 0.75 : 0.95 });
  }
  sketch.curve(
    [
      [76, -38],
      [84, -34],
      [94, -38],
    ],
    '#e8c6b8',
    3,
  );
  if (open)
    sketch.limb(
      [
        [-20, -80, 14],
        [-84, -104, 22],
        [-120, -104, 8],
      ],
      '#dcecf6',
      0.8,
    );
  sketch.within({ x: 40, y: -30, turn: open }, () => {
    sketch.blob(
      [
        [-134, 28],
        [-136, -20],
        [-100, -72],
        [-46, -86],
        [2, -62],
        [16, -22],
        [12, 18],
        [-60, 24],
      ],
      sketch.linear(
        [-90, -90, -40, 24],
        [
          [0, shade(main, 0.28)],
          [0.45, shade(main, 0)],
          [1, shade(main, -0.26)],
        ],
      ),
    );
    sketch.curve(
      [
        [10, -20],
        [-50, -38],
        [-134, -4],
      ],
      shade(main, -0.6),
      4,
      0.6,
    );
    for (const [x, y, r] of [
      [-36, -62, 12],
      [-84, -50, 13],
      [-112, -14, 10],
      [-26, -20, 12],
      [-66, -4, 12],
      [-20, 6, 8],
      [-100, 16, 8],
    ] as const)
      sketch.oval(x, y, r, r * 0.86, '#38302f', -0.2);
    sketch.blob(
      [
        [-96, -58],
        [-60, -78],
        [-24, -72],
        [-60, -66],
        [-88, -44],
      ],
      '#ffffff',
      0.36,
    );
  });
  return fitArt(sketch, {
    head: { x: 74, y: -56, radius: 30 },
    eyes: [
      [72, -56],
      [94, -56],
    ],
    tops: [{ x1: -40, x2: 20, y: -112 }],
  });
}
