import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const lobster: Hero = {
  key: 'lobster',
  words: ['lobster', 'crayfish', 'crawfish'],
  kindOf: ['shrimp animal', 'prawn', 'langoustine'],
  kind: 'animal',
  height: 0.12,
  facing: 'right',
  samples: ['a lobster', 'a red lobster', 'a lobster on the sea floor'],
  forms: 2,
  homes: ['underwater'],
  draw: drawLobster,
};

function drawLobster({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [214, 62, 48];
  const light = form === 1 ? 0.1 : 0;
  const tone = (amount: number) => shade(main, amount + light);
  sketch.limb(
    [
      [70, -60, 5],
      [130, -118, 2.4],
      [210, -130, 0.6],
    ],
    tone(-0.1),
  );
  sketch.limb(
    [
      [74, -56, 4],
      [140, -90, 2.2],
      [214, -86, 0.6],
    ],
    tone(-0.24),
  );
  const claw = (y: number, amount: number) => {
    sketch.limb(
      [
        [50, -38, 9],
        [96, y + 26, 9],
        [124, y + 6, 11],
      ],
      tone(amount - 0.06),
    );
    sketch.within({ x: 136, y, turn: form === 1 ? -0.8 : -0.25, scale: 1.4 }, () =>
      sketch.blob(
        [
          [-24, 10],
          [-22, -14],
          [8, -32],
          [46, -24],
          [62, -6, 1],
          [36, -6],
          [20, 0, 1],
          [36, 8],
          [54, 10, 1],
          [32, 26],
          [0, 24],
        ],
        tone(amount),
      ),
    );
  };
  claw(-76, -0.28);
  for (const x of [-6, 18, 42])
    sketch.limb(
      [
        [x, -36, 6],
        [x + 22, -24, 5],
        [x + 16, 0, 1.4],
      ],
      tone(-0.34),
    );
  const tail: Ring[] = [
    [-150, -26, 12],
    [-110, -40, 22],
    [-60, -50, 28],
    [-10, -54, 31],
    [40, -54, 28],
    [82, -50, 10],
  ];
  for (const turn of [-0.6, -0.2, 0.2, 0.6])
    sketch.within({ x: -146, y: -26, turn }, () =>
      sketch.limb(
        [
          [0, 0, 6],
          [-30, 0, 13],
          [-50, 0, 5],
        ],
        tone(turn < 0 ? 0.04 : -0.14),
      ),
    );
  sketch.limb(
    tail,
    sketch.linear(
      [0, -90, 0, -20],
      [
        [0, tone(0.2)],
        [0.5, tone(0)],
        [1, tone(-0.3)],
      ],
    ),
  );
  const surface = limbSurface(tail);
  for (const u of [0.14, 0.26, 0.38, 0.5])
    sketch.curve([surface.at(u, -0.96), surface.at(u + 0.03, 0), surface.at(u, 0.96)], tone(-0.5), 3, 0.5);
  sketch.curve([surface.at(0.56, -0.96), surface.at(0.6, 0), surface.at(0.56, 0.96)], tone(-0.5), 3.4, 0.6);
  for (const x of [-20, 6, 32])
    sketch.limb(
      [
        [x, -36, 7],
        [x + 18, -20, 5.5],
        [x + 8, 0, 1.4],
      ],
      tone(-0.12),
    );
  claw(-40, 0.02);
  sketch.limb(
    [
      [72, -70, 5],
      [80, -82, 5],
    ],
    tone(0),
  );
  drawEye(sketch, 82, -88, 9, { skin: main, narrow: 1 });
  return fitArt(sketch, {
    head: { x: 70, y: -58, radius: 26 },
    eyes: [
      [82, -88],
      [82, -88],
    ],
    grips: [[190, -46]],
    tops: [{ x1: -50, x2: 20, y: -82 }],
  });
}
