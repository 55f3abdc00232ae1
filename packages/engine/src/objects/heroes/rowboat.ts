import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { line, linear, n, path, shade } from '../kit.ts';

export const rowboat: Hero = {
  key: 'rowboat',
  words: ['rowboat', 'rowing boat', 'wooden boat', 'small boat', 'row boat', 'fishing boat'],
  kindOf: ['gondola', 'raft', 'lifeboat', 'punt'],
  kind: 'vehicle',
  height: 1.1,
  support: 'water',
  facing: 'left',
  draw,
};

function draw({ random, colour }: HeroOptions): HeroArt {
  const width = 420;
  const height = 130;
  const wood: Rgb = colour ??
    (
      [
        [150, 96, 58],
        [62, 108, 128],
        [168, 64, 52],
      ] as const
    )[Math.floor(random('paint') * 3)] ?? [150, 96, 58];
  const parts = [
    linear(
      'o',
      [0, 40, 0, 118],
      [
        [0, shade(wood, 0.2)],
        [0.5, shade(wood, -0.06)],
        [1, shade(wood, -0.5)],
      ],
    ),
    linear(
      'i',
      [0, 20, 0, 62],
      [
        [0, '#5c4130'],
        [1, '#8d6848'],
      ],
    ),
    path('M14 22C90 58 330 58 406 26C330 36 200 44 100 36C60 33 30 28 14 22Z', 'url(#i)'),
    line('M120 42L132 52H286L300 44', '#b08860', 7),
    line('M200 45V52', '#8a6644', 5),
    line('M60 4L238 78', '#a67c50', 5),
    path('M232 70L276 96Q284 106 272 104L228 84Z', '#b88d60'),
    path('M12 20C80 56 340 58 408 24C402 70 366 104 316 116H108C58 104 22 70 12 20Z', 'url(#o)'),
    line('M12 20C80 56 340 58 408 24', '#e8d3ae', 6),
  ];
  for (let plank = 1; plank < 4; plank++) {
    const y = 20 + plank * 20;
    parts.push(
      line(
        `M${n(16 + plank * 12)} ${y}C${n(96)} ${n(y + 30 - plank * 3)} ${n(330)} ${n(y + 31 - plank * 3)} ${n(404 - plank * 14)} ${y + 4}`,
        shade(wood, -0.5),
        1.6,
        'opacity="0.6"',
      ),
    );
  }
  return { width, height, body: parts.join(''), foot: 108 };
}
