import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions, Point } from '../hero.ts';
import { mix, shade } from '../kit.ts';
import { drawFace } from '../rigs/face/draw-face.ts';
import type { FaceLook } from '../rigs/face/face-look.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const kangaroo: Hero = {
  key: 'kangaroo',
  words: ['kangaroo', 'wallaby', 'roo'],
  kindOf: ['quokka', 'jerboa'],
  kind: 'animal',
  height: 1.5,
  facing: 'right',
  samples: ['a kangaroo', 'a kangaroo jumping', 'a kangaroo with a joey'],
  forms: 2,
  poses: ['standing', 'jumping'],
  homes: ['savanna'],
  draw: drawKangaroo,
};

function drawKangaroo({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [190, 134, 88];
  const jump = pose === 'jumping' || pose === 'running';
  const up = jump ? -70 : 0;
  const belly: Rgb = mix([246, 226, 196], main, colour ? 0.2 : 0);
  const fill = sketch.linear(
    [-20, -280 + up, 40, up],
    [
      [0, shade(main, 0.18)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.2)],
    ],
  );
  sketch.limb(
    [
      [-30, -62 + up, 32],
      [-92, -26 + up * (jump ? 1.2 : 1), 22],
      [-150, -10 + up * (jump ? 1.4 : 1), 13],
      [-212, -8 + up * (jump ? 1.5 : 1), 5],
    ],
    fill,
  );
  const foot = (x: number, tone: number) => {
    const y = jump ? -18 : 0;
    sketch.limb(
      [
        [x, -60 + up, 26],
        [x + 10 - (jump ? 40 : 0), -22 + up * 0.5, 13],
        [x - 14 - (jump ? 60 : 0), -9 + y, 9],
      ],
      shade(main, tone),
    );
    sketch.within({ x: x - 14 - (jump ? 60 : 0), y, turn: jump ? 0.7 : 0 }, () =>
      sketch.blob(
        [
          [-10, -14],
          [30, -15],
          [74, -8],
          [80, 0],
          [-8, 0],
        ],
        shade(main, tone - 0.06),
      ),
    );
  };
  foot(34, -0.36);
  sketch.limb(
    [
      [56, -172 + up, 13],
      [84, -136 + up, 10],
      [104, -130 + up, 8],
    ],
    shade(main, -0.36),
  );
  const body: Ring[] = [
    [-20, -74 + up, 54],
    [8, -124 + up, 52],
    [38, -174 + up, 38],
    [54, -214 + up, 27],
    [66, -246 + up, 25],
  ];
  sketch.limb(body, fill);
  const surface = limbSurface(body);
  sketch.blob(
    [
      surface.at(0.02, 0.7),
      surface.at(0.2, 0.98),
      surface.at(0.5, 0.98),
      surface.at(0.8, 0.96),
      surface.at(0.9, 0.6),
      surface.at(0.5, 0.4),
      surface.at(0.2, 0.4),
    ],
    shade(belly, -0.04),
  );
  if (form === 1) {
    sketch.within({ x: 52, y: -112 + up, scale: 24 }, () =>
      drawFace(sketch, FACE, { coat: main, mark: main, turn: 0.4, asleep: false }),
    );
    sketch.blob(
      [
        [14, -100 + up],
        [44, -92 + up],
        [72, -100 + up],
        [66, -66 + up],
        [36, -50 + up],
        [10, -66 + up],
      ],
      shade(belly, -0.1),
    );
    sketch.curve(
      [
        [14, -100 + up],
        [44, -91 + up],
        [72, -100 + up],
      ],
      shade(belly, -0.45),
      3,
      0.6,
    );
  }
  sketch.oval(-16, -70 + up, 50, 54, fill, 0.2);
  sketch.curve(
    [
      [-20, -122 + up],
      [22, -104 + up],
      [34, -66 + up],
      [20, -30 + up],
    ],
    shade(main, -0.5),
    3,
    0.34,
  );
  foot(-2, -0.02);
  sketch.limb(
    [
      [46, -178 + up, 17],
      [70, -138 + up, 11],
      [98, -126 + up, 9],
    ],
    shade(main, 0.02),
  );
  for (const y of [-130, -122])
    sketch.limb(
      [
        [98, y + up, 4],
        [108, y + 4 + up, 3],
      ],
      shade(main, -0.3),
    );
  let eyes: readonly [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  sketch.within({ x: 76, y: -262 + up, scale: 38 }, () => {
    eyes = drawFace(sketch, FACE, { coat: main, mark: main, turn: 0.6, asleep: false });
  });
  return fitArt(
    sketch,
    {
      head: { x: 76, y: -262 + up, radius: 36 },
      eyes,
      grips: [
        [120, -248 + up],
        [104, -126 + up],
      ],
      seat: [-40, -120 + up],
    },
    jump ? -18 : 0,
  );
}

const FACE: FaceLook = {
  skull: [0.74, 0.84, 0.5],
  cheekY: 0.06,
  chinY: 0.78,
  muzzle: { width: 0.34, height: 0.28, y: 0.38, reach: 0.66, colour: [240, 214, 182] },
  nose: { kind: 'dog', size: 0.16, colour: [52, 40, 38] },
  eyes: { apart: 0.4, y: -0.12, size: 0.17 },
  ears: { kind: 'side', size: 0.86, apart: 0.42, y: -0.66, lean: 0.24 },
};
