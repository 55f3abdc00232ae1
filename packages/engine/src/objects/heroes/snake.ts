import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { mix, shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const snake: Hero = {
  key: 'snake',
  words: ['snake', 'serpent', 'cobra', 'python snake', 'viper', 'rattlesnake'],
  kindOf: ['worm snake', 'boa', 'anaconda'],
  kind: 'animal',
  height: 0.35,
  facing: 'right',
  samples: ['a snake', 'a green snake in the grass', 'a coiled snake'],
  forms: 2,
  poses: ['standing', 'sleeping'],
  draw: drawSnake,
};

function drawSnake({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [110, 170, 74];
  const coiled = form === 1 || pose === 'sleeping';
  const fill = sketch.linear(
    [0, -150, 0, 0],
    [
      [0, shade(main, 0.2)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.22)],
    ],
  );
  const belly = shade(mix([250, 238, 180], main, 0.15), 0);
  const draw = (rings: readonly Ring[], pattern: number) => {
    sketch.limb(rings, fill);
    const surface = limbSurface(rings);
    for (let index = 0; index < pattern; index++) {
      const u = 0.06 + (index / pattern) * 0.9;
      sketch.blob(
        [
          surface.at(u - 0.02, -0.9),
          surface.at(u + 0.02, -0.9),
          surface.at(u + 0.03, 0),
          surface.at(u, 0.5),
          surface.at(u - 0.03, 0),
        ],
        shade(main, -0.42),
        0.7,
      );
    }
  };
  if (coiled) {
    draw(
      [
        [120, -16, 3],
        [90, -18, 12],
        [20, -20, 19],
        [-70, -22, 20],
        [-100, -36, 19],
        [-60, -46, 18],
      ],
      8,
    );
    draw(
      [
        [-76, -44, 17],
        [0, -46, 19],
        [74, -48, 18],
        [86, -60, 17],
        [50, -68, 16],
      ],
      6,
    );
    draw(
      [
        [56, -66, 15],
        [0, -70, 17],
        [-40, -76, 16],
        [-42, -92, 15],
        [-10, -108, 15],
        [14, -128, 15],
      ],
      6,
    );
  } else
    draw(
      [
        [-190, -10, 2],
        [-150, -16, 11],
        [-104, -34, 15],
        [-60, -16, 17],
        [-14, -18, 18],
        [34, -44, 18],
        [60, -92, 17],
        [54, -128, 16],
      ],
      12,
    );
  const [x, y] = coiled ? [24, -138] : [66, -146];
  sketch.limb(
    [
      [x + 38, y + 6, 1.4],
      [x + 62, y + 10, 1.6],
    ],
    '#e0525c',
  );
  sketch.curve(
    [
      [x + 60, y + 10],
      [x + 74, y + 4],
    ],
    '#e0525c',
    2.6,
  );
  sketch.curve(
    [
      [x + 60, y + 10],
      [x + 72, y + 18],
    ],
    '#e0525c',
    2.6,
  );
  sketch.blob(
    [
      [x - 26, y - 8],
      [x - 4, y - 24],
      [x + 26, y - 16],
      [x + 44, y + 2],
      [x + 34, y + 14],
      [x, y + 20],
      [x - 24, y + 14],
    ],
    fill,
  );
  sketch.blob(
    [
      [x - 10, y + 14],
      [x + 20, y + 8],
      [x + 42, y + 4],
      [x + 34, y + 14],
      [x, y + 20],
    ],
    belly,
  );
  sketch.curve(
    [
      [x + 43, y + 3],
      [x + 24, y + 9],
      [x, y + 6],
    ],
    shade(main, -0.66),
    2.6,
  );
  drawEye(sketch, x + 10, y - 8, 9, { iris: [250, 206, 70], skin: main, pupil: 'slit', narrow: 1 });
  sketch.dot(x + 38, y - 2, 1.8, shade(main, -0.6));
  return fitArt(sketch, {
    head: { x, y, radius: 26 },
    eyes: [
      [x + 10, y - 8],
      [x + 10, y - 8],
    ],
    grips: [[x + 44, y + 4]],
  });
}
