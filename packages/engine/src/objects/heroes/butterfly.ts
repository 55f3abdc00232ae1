import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { darker } from '../rigs/quadruped/tones.ts';
import { Sketch } from '../rigs/sketch.ts';

export const butterfly: Hero = {
  key: 'butterfly',
  words: ['butterfly', 'swallowtail'],
  kindOf: ['moth'],
  kind: 'animal',
  height: 0.08,
  support: 'air',
  facing: 'front',
  samples: ['a butterfly', 'a blue butterfly on a flower', 'three butterflies'],
  forms: 2,
  poses: ['flying', 'perching'],
  homes: ['garden', 'meadow'],
  draw: drawButterfly,
};

function drawButterfly({ colour, form, pose }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [74, 150, 232];
  const side = form === 1 || pose === 'perching';
  const edge = darker(main, 0.62);
  const wing = (stretch: number, dark: number) =>
    sketch.within({ x: 0, y: -100, stretch }, () => {
      const fill = sketch.linear(
        [10, -20, 110, -90],
        [
          [0, shade(main, 0.24 + dark)],
          [1, shade(main, -0.06 + dark)],
        ],
      );
      sketch.blob(
        [
          [4, 6],
          [40, 8],
          [78, 32],
          [72, 76],
          [40, 90],
          [14, 60],
        ],
        shade(edge, dark),
      );
      sketch.blob(
        [
          [6, 10],
          [38, 14],
          [66, 36],
          [60, 68],
          [38, 78],
          [16, 54],
        ],
        fill,
      );
      sketch.blob(
        [
          [2, 6],
          [16, -44],
          [66, -96],
          [112, -92],
          [118, -46],
          [82, -2],
          [40, 14],
        ],
        shade(edge, dark),
      );
      sketch.blob(
        [
          [6, 2],
          [22, -42],
          [66, -84],
          [102, -82],
          [106, -48],
          [74, -8],
          [40, 6],
        ],
        fill,
      );
      for (const [x, y] of [
        [30, -38],
        [58, -66],
        [84, -44],
      ] as const)
        sketch.curve(
          [
            [6, 0],
            [x * 0.6, y * 0.5],
            [x + 10, y - 8],
          ],
          shade(edge, dark),
          2.6,
          0.55,
        );
      for (const [x, y, r] of [
        [98, -88, 5],
        [110, -70, 5],
        [110, -50, 4.4],
        [68, 44, 5],
        [64, 66, 4.4],
        [46, 82, 4],
      ] as const)
        sketch.dot(x, y, r, '#fff8ea', 0.95);
      sketch.oval(44, 44, 12, 14, shade(main, 0.55 + dark), 0.3, 0.7);
    });
  if (side) {
    wing(0.72, -0.3);
    wing(0.94, 0);
  } else {
    wing(1, -0.04);
    wing(-1, 0);
  }
  sketch.limb(
    [
      [0, -136, 7],
      [0, -104, 9.5],
      [0, -70, 7.5],
      [0, -34, 2],
    ],
    shade([66, 50, 46], 0),
  );
  for (const y of [-92, -78, -64, -50])
    sketch.curve(
      [
        [-7, y],
        [0, y + 3],
        [7, y],
      ],
      '#8d7468',
      2.4,
      0.7,
    );
  sketch.dot(0, -146, 14, '#4a3a36');
  for (const s of [-1, 1]) {
    sketch.curve(
      [
        [s * 4, -156],
        [s * 14, -186],
        [s * 28, -198],
      ],
      '#4a3a36',
      3,
    );
    sketch.dot(s * 29, -199, 4.6, '#4a3a36');
    sketch.dot(s * 6, -148, 5, '#fffaf2');
    sketch.dot(s * 6 + 0.6, -147, 3, '#1f1716');
  }
  sketch.curve(
    [
      [-4, -139],
      [0, -137],
      [4, -139],
    ],
    '#f6d8c4',
    1.8,
  );
  return fitArt(
    sketch,
    {
      head: { x: 0, y: -146, radius: 14 },
      eyes: [
        [-6, -148],
        [6, -148],
      ],
    },
    -14,
  );
}
