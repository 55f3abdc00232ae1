import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import type { Knot } from '../rigs/knot.ts';
import { Sketch } from '../rigs/sketch.ts';

export const starfish: Hero = {
  key: 'starfish',
  words: ['starfish', 'sea star'],
  kindOf: ['sea urchin', 'sand dollar'],
  kind: 'animal',
  height: 0.12,
  facing: 'front',
  samples: ['a starfish', 'a starfish on the beach', 'an orange starfish'],
  forms: 2,
  homes: ['beach', 'underwater'],
  draw: drawStarfish,
};

function drawStarfish({ colour, random, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [248, 146, 76];
  const tilt = form === 1 ? 0.3 : 0;
  const knots: Knot[] = [];
  for (let arm = 0; arm < 5; arm++) {
    const angle = -Math.PI / 2 + (arm / 5) * Math.PI * 2 + tilt;
    const reach = 104 * (0.95 + random(arm) * 0.1);
    for (const [turn, share] of [
      [-0.16, 0.94],
      [0, 1.02],
      [0.16, 0.94],
      [0.63, 0.44],
    ] as const)
      knots.push([Math.cos(angle + turn) * reach * share, -92 + Math.sin(angle + turn) * reach * share]);
  }
  sketch.blob(
    knots,
    sketch.linear(
      [-40, -200, 40, 0],
      [
        [0, shade(main, 0.22)],
        [0.5, shade(main, 0)],
        [1, shade(main, -0.24)],
      ],
    ),
  );
  for (let arm = 0; arm < 5; arm++) {
    const angle = -Math.PI / 2 + (arm / 5) * Math.PI * 2 + tilt;
    for (const [index, share] of [0.42, 0.58, 0.72, 0.85].entries())
      sketch.dot(
        Math.cos(angle) * 100 * share,
        -92 + Math.sin(angle) * 100 * share,
        6.4 - index,
        shade(main, 0.55),
        0.7,
      );
  }
  for (const side of [-1, 1]) {
    drawEye(sketch, side * 17, -98, 10, { skin: main });
    sketch.oval(side * 32, -82, 8, 5, '#ff7f80', 0, 0.5);
  }
  sketch.curve(
    [
      [-11, -80],
      [0, -73],
      [11, -80],
    ],
    shade(main, -0.66),
    3.4,
  );
  return fitArt(
    sketch,
    {
      head: { x: 0, y: -92, radius: 50 },
      eyes: [
        [-17, -98],
        [17, -98],
      ],
    },
    8,
  );
}
