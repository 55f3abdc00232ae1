import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { Sketch } from '../rigs/sketch.ts';

export const caterpillar: Hero = {
  key: 'caterpillar',
  words: ['caterpillar', 'inchworm'],
  kindOf: ['worm', 'earthworm', 'centipede', 'larva', 'millipede'],
  kind: 'animal',
  height: 0.03,
  facing: 'right',
  samples: ['a caterpillar', 'a green caterpillar on a leaf', 'a cute caterpillar'],
  forms: 2,
  homes: ['garden'],
  draw: drawCaterpillar,
};

function drawCaterpillar({ colour, form }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [136, 196, 74];
  const arch = form === 1 ? 54 : 20;
  const count = 7;
  for (let part = 0; part < count; part++) {
    const share = part / (count - 1);
    const x = -130 + share * 200;
    const y = -32 - Math.sin(share * Math.PI) * arch;
    sketch.limb(
      [
        [x - 8, y + 20, 5],
        [x - 10, Math.min(-2, y + 34), 4],
      ],
      shade(main, -0.5),
    );
    sketch.limb(
      [
        [x + 8, y + 20, 5],
        [x + 8, Math.min(-2, y + 34), 4],
      ],
      shade(main, -0.5),
    );
    sketch.dot(
      x,
      y,
      30 - Math.abs(part - 3) * 0.8,
      sketch.linear(
        [x, y - 30, x, y + 30],
        [
          [0, shade(main, part % 2 === 0 ? 0.28 : 0.12)],
          [0.55, shade(main, part % 2 === 0 ? 0.02 : -0.1)],
          [1, shade(main, -0.3)],
        ],
      ),
    );
    sketch.dot(x, y - 8, 6, shade([250, 214, 90], 0), 0.9);
    sketch.oval(x - 8, y - 20, 9, 4, '#ffffff', -0.3, 0.3);
  }
  sketch.dot(
    104,
    -60,
    38,
    sketch.linear(
      [90, -98, 120, -20],
      [
        [0, shade(main, 0.3)],
        [1, shade(main, -0.14)],
      ],
    ),
  );
  for (const [x, lean] of [
    [94, -8],
    [114, 10],
  ] as const) {
    sketch.curve(
      [
        [x, -94],
        [x + lean, -116],
      ],
      shade(main, -0.6),
      4,
    );
    sketch.dot(x + lean, -120, 7, '#f08a5a');
  }
  drawEye(sketch, 98, -64, 11, { skin: main });
  drawEye(sketch, 124, -66, 10, { skin: main, narrow: 0.75 });
  sketch.curve(
    [
      [100, -42],
      [112, -36],
      [124, -43],
    ],
    shade(main, -0.7),
    3.4,
  );
  sketch.oval(88, -46, 8, 5, '#ff9a7c', 0, 0.5);
  return fitArt(sketch, {
    head: { x: 106, y: -60, radius: 38 },
    eyes: [
      [98, -64],
      [124, -66],
    ],
    tops: [{ x1: -60, x2: 0, y: -62 - arch }],
  });
}
