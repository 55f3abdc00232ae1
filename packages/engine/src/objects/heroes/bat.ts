import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { Sketch } from '../rigs/sketch.ts';

export const bat: Hero = {
  key: 'bat',
  words: ['bat', 'vampire bat', 'fruit bat'],
  kindOf: ['flying fox'],
  kind: 'animal',
  height: 0.35,
  support: 'air',
  facing: 'front',
  samples: ['a bat', 'bats flying before the moon', 'a hanging bat'],
  forms: 2,
  poses: ['flying', 'sleeping'],
  homes: ['cave', 'forest'],
  draw: drawBat,
};

function drawBat({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [112, 88, 112];
  const hanging = form === 1 || pose === 'sleeping';
  const wing = (side: number) =>
    sketch.within({ x: side * 22, y: -110, stretch: side }, () => {
      const fill = sketch.linear(
        [0, -60, 120, 60],
        [
          [0, shade(main, -0.1)],
          [1, shade(main, -0.36)],
        ],
      );
      if (hanging)
        sketch.blob(
          [
            [-4, -30],
            [34, -34],
            [44, 10],
            [36, 70],
            [14, 92, 1],
            [-6, 60],
          ],
          fill,
        );
      else {
        sketch.blob(
          [
            [-4, -10],
            [30, -34],
            [64, -74, 1],
            [112, -66],
            [168, -34, 1],
            [152, 4],
            [150, 34, 1],
            [122, 16],
            [102, 44, 1],
            [78, 22],
            [54, 46, 1],
            [30, 28],
            [-4, 36],
          ],
          fill,
        );
        for (const [x, y] of [
          [150, 34],
          [102, 44],
          [54, 46],
        ] as const)
          sketch.curve(
            [
              [64, -70],
              [(64 + x) / 2 + 10, y * 0.2 - 20],
              [x, y],
            ],
            shade(main, -0.6),
            3,
            0.6,
          );
        sketch.limb(
          [
            [0, 0, 6],
            [34, -34, 5],
            [66, -72, 4],
          ],
          shade(main, -0.3),
        );
      }
    });
  wing(1);
  if (!hanging) wing(-1);
  sketch.limb(
    [
      [0, -130, 32],
      [0, -96, 40],
      [0, -62, 26],
    ],
    sketch.linear(
      [-20, -160, 20, -40],
      [
        [0, shade(main, 0.24)],
        [0.5, shade(main, 0)],
        [1, shade(main, -0.24)],
      ],
    ),
  );
  sketch.oval(0, -92, 24, 32, shade(main, 0.5), 0, 0.6);
  for (const side of [-1, 1])
    sketch.limb(
      [
        [side * 12, -44, 6],
        [side * 14, -28, 4],
      ],
      shade(main, -0.36),
    );
  if (hanging) wing(-1);
  for (const side of [-1, 1])
    sketch.within({ x: side * 24, y: -168, stretch: side }, () => {
      sketch.blob(
        [
          [-16, 12],
          [-10, -24],
          [12, -52, 1],
          [26, -18],
          [22, 12],
        ],
        shade(main, 0),
      );
      sketch.blob(
        [
          [-8, 8],
          [-4, -16],
          [10, -36, 1],
          [18, -12],
          [14, 8],
        ],
        '#d9929a',
        0.85,
      );
    });
  sketch.oval(
    0,
    -150,
    42,
    36,
    sketch.linear(
      [0, -186, 0, -112],
      [
        [0, shade(main, 0.26)],
        [1, shade(main, -0.1)],
      ],
    ),
  );
  for (const side of [-1, 1])
    drawEye(sketch, side * 17, -152, 11.5, { skin: main, asleep: hanging && pose === 'sleeping' });
  sketch.oval(0, -138, 6, 4.4, '#3a2c34');
  sketch.curve(
    [
      [-13, -129],
      [0, -122],
      [13, -129],
    ],
    shade(main, -0.7),
    3,
  );
  for (const side of [-1, 1])
    sketch.blob(
      [
        [side * 4, -126],
        [side * 10, -127],
        [side * 7, -117, 1],
      ],
      '#fffaf2',
    );
  return fitArt(
    sketch,
    {
      head: { x: 0, y: -150, radius: 40 },
      eyes: [
        [-17, -152],
        [17, -152],
      ],
    },
    -26,
  );
}
