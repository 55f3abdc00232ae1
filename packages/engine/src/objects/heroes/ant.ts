import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { Sketch } from '../rigs/sketch.ts';

export const ant: Hero = {
  key: 'ant',
  words: ['ant'],
  kindOf: ['termite'],
  kind: 'animal',
  height: 0.01,
  facing: 'right',
  samples: ['an ant', 'ants carrying leaves', 'a red ant'],
  forms: 2,
  homes: ['garden'],
  draw: drawAnt,
};

function drawAnt({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [158, 78, 54];
  const dark = form === 1 ? 0.12 : 0;
  const tone = (amount: number) => shade(main, amount + dark);
  for (const [x, reach] of [
    [-14, -40],
    [8, 4],
    [26, 44],
  ] as const)
    sketch.limb(
      [
        [x, -44, 5],
        [x + reach * 0.8 + 8, -58, 4],
        [x + reach + 14, 0, 2],
      ],
      tone(-0.36),
    );
  const ball = (x: number, y: number, rx: number, ry: number, turn: number) =>
    sketch.oval(
      x,
      y,
      rx,
      ry,
      sketch.linear(
        [x, y - ry, x, y + ry],
        [
          [0, tone(0.28)],
          [0.5, tone(0)],
          [1, tone(-0.26)],
        ],
      ),
      turn,
    );
  sketch.limb(
    [
      [-40, -50, 8],
      [60, -58, 9],
    ],
    tone(-0.12),
  );
  ball(-74, -56, 48, 34, 0.2);
  for (const x of [-96, -78, -58])
    sketch.curve(
      [
        [x, -84],
        [x - 5, -56],
        [x + 2, -28],
      ],
      tone(-0.5),
      2.6,
      0.4,
    );
  sketch.oval(-84, -74, 20, 7, '#ffffff', 0.2, 0.35);
  ball(8, -54, 28, 22, 0);
  for (const [x, reach] of [
    [-6, -46],
    [12, -6],
    [28, 34],
  ] as const)
    sketch.limb(
      [
        [x, -42, 5.4],
        [x + reach * 0.8 + 4, -50, 4.4],
        [x + reach + 6, 0, 2],
      ],
      tone(-0.06),
    );
  ball(72, -72, 36, 32, 0);
  for (const [x, lean] of [
    [74, -4],
    [92, 14],
  ] as const) {
    sketch.curve(
      [
        [x, -98],
        [x + lean, -124],
        [x + lean + 20, -130],
      ],
      tone(-0.3),
      4,
    );
    sketch.dot(x + lean + 21, -130, 5, tone(-0.2));
  }
  sketch.dot(72, -76, 13, '#fffaf2');
  drawEye(sketch, 73, -75, 9.5, { skin: main, narrow: 0.95 });
  sketch.oval(96, -78, 9, 12, '#fffaf2');
  drawEye(sketch, 97, -77, 8.6, { skin: main, narrow: 0.7 });
  sketch.curve(
    [
      [78, -54],
      [88, -49],
      [98, -55],
    ],
    tone(-0.7),
    3,
  );
  return fitArt(sketch, {
    head: { x: 74, y: -72, radius: 34 },
    eyes: [
      [72, -76],
      [96, -78],
    ],
    grips: [[104, -56]],
    tops: [{ x1: -96, x2: -54, y: -88 }],
  });
}
