import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { mix, shade } from '../kit.ts';
import { drawEye } from '../rigs/face/draw-eye.ts';
import { fitArt } from '../rigs/fit-art.ts';
import { limbSurface, type Ring } from '../rigs/ring-limb.ts';
import { Sketch } from '../rigs/sketch.ts';

export const tRex: Hero = {
  key: 't-rex',
  words: ['t-rex', 'tyrannosaurus', 'tyrannosaurus rex', 'trex', 'dinosaur', 'dino'],
  kindOf: ['velociraptor', 'raptor', 'godzilla', 'allosaurus', 'pterodactyl'],
  kind: 'animal',
  height: 4.5,
  facing: 'right',
  samples: ['a dinosaur', 'a roaring t-rex', 'a green dinosaur running'],
  forms: 2,
  poses: ['standing', 'walking', 'running'],
  homes: ['jungle'],
  draw: drawTRex,
};

function drawTRex({ colour, form, pose, age }: HeroOptions): HeroArt {
  const sketch = new Sketch();
  const main: Rgb = colour ?? [112, 166, 82];
  const open = form === 1 ? 0.42 : 0.1;
  const stride = pose === 'running' ? 1 : pose === 'walking' ? 0.6 : 0;
  const young = age === 'young' ? 1.25 : 1;
  const belly: Rgb = mix([250, 234, 180], main, colour ? 0.2 : 0);
  const fill = sketch.linear(
    [-20, -330, 60, 0],
    [
      [0, shade(main, 0.2)],
      [0.5, shade(main, 0)],
      [1, shade(main, -0.24)],
    ],
  );
  const leg = (x: number, footX: number, lift: number, tone: number) => {
    const own = tone === 0 ? fill : shade(main, tone);
    sketch.limb(
      [
        [x, -150, 50],
        [x + 34, -98, 34],
        [x + 8 + footX * 0.3, -62 - lift * 0.4, 22],
        [x - 14 + footX * 0.6, -46 - lift * 0.7, 17],
        [x - 4 + footX, -12 - lift, 13],
      ],
      own,
    );
    sketch.blob(
      [
        [x - 26 + footX, -10 - lift],
        [x - 8 + footX, -28 - lift],
        [x + 26 + footX, -18 - lift],
        [x + 46 + footX, -2 - lift],
        [x + 40 + footX, -lift],
        [x - 24 + footX, -lift],
      ],
      shade(main, tone - 0.06),
    );
    for (const toe of [14, 28, 42])
      sketch.blob(
        [
          [x + toe - 4 + footX, -9 - lift],
          [x + toe + 4 + footX, -8 - lift],
          [x + toe + 9 + footX, 1 - lift, 1],
          [x + toe - 2 + footX, -lift],
        ],
        shade([248, 238, 212], tone * 0.5),
      );
  };
  leg(26, stride * 66, stride * 18, -0.34);
  sketch.limb(
    [
      [96, -196, 12],
      [118, -170, 9],
      [140, -176, 6],
    ],
    shade(main, -0.34),
  );
  const rings: Ring[] = [
    [-270, -132, 2],
    [-200, -126, 15],
    [-120, -136, 32],
    [-40, -156, 58],
    [36, -176, 62],
    [86, -212, 46],
    [112, -256, 40],
  ];
  const surface = limbSurface(rings);
  for (let spike = 0; spike < 12; spike++) {
    const u = 0.14 + spike * 0.07;
    const [x, y] = surface.at(u - 0.02, -1.16 - (spike < 4 ? 0.3 : 0.04));
    sketch.blob([surface.at(u - 0.03, -0.8), [x, y, 1], surface.at(u + 0.03, -0.8)], shade(main, -0.4));
  }
  sketch.limb(rings, fill);
  sketch.blob(
    [
      surface.at(0.28, 0.6),
      surface.at(0.4, 0.98),
      surface.at(0.6, 0.98),
      surface.at(0.8, 0.98),
      surface.at(0.98, 0.94),
      surface.at(0.96, 0.5),
      surface.at(0.8, 0.42),
      surface.at(0.6, 0.4),
      surface.at(0.42, 0.4),
    ],
    shade(belly, -0.06),
  );
  for (let plate = 0; plate < 8; plate++)
    sketch.curve(
      [surface.at(0.38 + plate * 0.075, 0.46), surface.at(0.385 + plate * 0.075, 0.96)],
      shade(belly, -0.44),
      2.4,
      0.4,
    );
  for (let stripe = 0; stripe < 7; stripe++) {
    const u = 0.2 + stripe * 0.105;
    sketch.blob(
      [
        surface.at(u - 0.018, -0.97),
        surface.at(u + 0.018, -0.97),
        surface.at(u + 0.01, -0.5),
        surface.at(u, -0.1 - (stripe % 2) * 0.3),
        surface.at(u - 0.014, -0.5),
      ],
      shade(main, -0.44),
      0.5,
    );
  }
  leg(-24, -stride * 62, 0, 0);
  sketch.curve(
    [
      [-66, -190],
      [-10, -194],
      [28, -150],
      [22, -108],
    ],
    shade(main, -0.5),
    3.4,
    0.36,
  );
  sketch.limb(
    [
      [82, -192, 16],
      [112, -158, 11],
      [138, -164, 8],
    ],
    shade(main, 0.02),
  );
  for (const y of [-170, -160])
    sketch.blob(
      [
        [138, y - 4],
        [140, y + 5],
        [154, y + 4, 1],
      ],
      '#f8eed4',
    );
  sketch.within({ x: 120, y: -286, scale: young }, () => {
    sketch.within({ x: 10, y: 28, turn: open }, () => {
      sketch.blob(
        [
          [-30, -8],
          [20, -4],
          [84, 0],
          [104, 10],
          [92, 24],
          [40, 30],
          [-20, 24],
        ],
        shade(mix(belly, main, 0.4), -0.1),
      );
      sketch.blob(
        [
          [-10, -8],
          [30, -6],
          [84, 0],
          [60, 8],
          [10, 6],
        ],
        '#8c3440',
      );
      sketch.oval(36, 2, 32, 8, '#e27f86');
      for (let tooth = 0; tooth < 6; tooth++)
        sketch.blob(
          [
            [34 + tooth * 11, 1],
            [42 + tooth * 11, 2],
            [38 + tooth * 11, -9, 1],
          ],
          '#fffaf0',
        );
    });
    for (let tooth = 0; tooth < 8; tooth++)
      sketch.blob(
        [
          [30 + tooth * 11, 18],
          [40 + tooth * 11, 18],
          [35 + tooth * 11, 33, 1],
        ],
        '#fffaf0',
      );
    sketch.blob(
      [
        [-48, 30],
        [-46, -26],
        [-14, -58],
        [34, -56],
        [66, -38],
        [112, -34],
        [130, -12],
        [124, 16],
        [80, 22],
        [30, 24],
        [-6, 44],
      ],
      fill,
    );
    sketch.blob(
      [
        [-30, -30],
        [-6, -52],
        [30, -52],
        [10, -44],
        [-20, -20],
      ],
      '#ffffff',
      0.2,
    );
    sketch.oval(116, -18, 5.4, 4, shade(main, -0.6), 0.5);
    sketch.oval(36, -52, 20, 9, shade(main, -0.16), 0.3);
    drawEye(sketch, 30, -26, 15, { iris: [252, 208, 74], skin: main, narrow: 0.95 });
    sketch.oval(18, 8, 11, 7, '#ff9a7c', 0, 0.35);
  });
  return fitArt(sketch, {
    head: { x: 150, y: -300, radius: 58 * young },
    eyes: [
      [150, -312],
      [150, -312],
    ],
    grips: [
      [230, -270],
      [138, -164],
    ],
    seat: [10, -236],
    tops: [{ x1: -40, x2: 30, y: -232 }],
  });
}
