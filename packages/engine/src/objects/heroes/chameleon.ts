import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const chameleon: Hero = {
  key: 'chameleon',
  words: ['chameleon'],
  kind: 'animal',
  height: 0.2,
  facing: 'right',
  samples: ['a chameleon', 'a chameleon on a branch', 'a colourful chameleon'],
  forms: 2,
  homes: ['jungle'],
  draw: drawChameleon,
};

function drawChameleon({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [112, 190, 84];
  const fill = sketch.linear(
    [-60, -150, 60, 0],
    [
      [0, shade(main, 0.22)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.22)],
    ],
  );
  sketch.limb(
    [
      [-190, -8, 9],
      [0, -6, 10],
      [190, -10, 9],
    ],
    '#8a6444',
  );
  sketch.limb(
    [
      [-190, -11, 3],
      [0, -10, 3],
      [190, -14, 3],
    ],
    '#a98258',
  );
  const spiral: Ring[] = [
    [-74, -64, 18],
    [-112, -52, 14],
    [-140, -72, 12],
    [-142, -106, 10],
    [-112, -118, 8],
    [-92, -98, 6],
    [-106, -84, 4],
    [-116, -94, 2],
  ];
  const leg = (x: number, tone: number) =>
    sketch.limb(
      [
        [x, -56, 13],
        [x + 6, -34, 10],
        [x, -14, 8],
        [x + 10, -7, 7],
      ],
      shade(main, tone),
    );
  leg(-30, -0.38);
  leg(58, -0.38);
  sketch.limb(spiral, fill);
  const body: Ring[] = [
    [-78, -62, 22],
    [-34, -78, 40],
    [20, -84, 44],
    [66, -86, 30],
  ];
  sketch.limb(body, fill);
  const surface = limbSurface(body);
  for (const [index, u] of [0.05, 0.22, 0.39, 0.56, 0.73].entries())
    sketch.blob(
      [
        surface.at(u, -0.94),
        surface.at(u + 0.06, -0.94),
        surface.at(u + 0.05, 0.2),
        surface.at(u + 0.02, 0.6),
        surface.at(u - 0.01, 0.2),
      ],
      shade(index % 2 === 0 ? [70, 176, 190] : [250, 206, 84], 0),
      0.75,
    );
  leg(-46, -0.04);
  leg(44, -0.04);
  sketch.blob(
    [
      [56, -112],
      [74, -150],
      [96, -146],
      [128, -114],
      [138, -96],
      [118, -78],
      [84, -70],
      [60, -82],
    ],
    fill,
  );
  sketch.curve(
    [
      [137, -94],
      [114, -88],
      [92, -92],
    ],
    shade(main, -0.66),
    3,
  );
  if (form === 1)
    sketch.limb(
      [
        [136, -94, 3],
        [180, -112, 3],
        [212, -116, 7],
      ],
      '#ec7484',
    );
  sketch.dot(102, -110, 21, shade(main, 0.24));
  sketch.dot(102, -110, 14, shade(main, -0.14));
  drawEye(sketch, 106, -110, 9, { skin: main, narrow: 1 });
  return fitArt(sketch, {
    head: { x: 100, y: -108, radius: 40 },
    eyes: [
      [106, -110],
      [106, -110],
    ],
    grips: [[138, -94]],
    tops: [{ x1: -30, x2: 40, y: -122 }],
  });
}
