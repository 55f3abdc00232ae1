import type { Hero, HeroOptions } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { ellipse, n, path } from '../kit.ts';
import { drawCup } from '../rigs/cup.ts';

export const mug: Hero = {
  key: 'mug',
  words: [
    'mug',
    'hot chocolate',
    'cocoa',
    'cup of cocoa',
    'cup of hot chocolate',
    'mug of hot chocolate',
    'mug of cocoa',
    'empty mug',
  ],
  kind: 'food',
  height: 0.12,
  forms: 2,
  samples: ['a mug of hot chocolate', 'a red mug', 'a mug of cocoa by the fireplace'],
  materials: ['porcelain', 'clay', 'metal', 'wood'],
  holds: true,
  homes: ['kitchen'],
  draw: (options) => {
    // The mug comes first here, the cup on its saucer second.
    return drawCup(
      { ...options, form: 1 - options.form, colour: options.colour ?? [196, 74, 62] },
      {
        colour: [92, 52, 34],
        isHot: true,
        top: (brush, cx, cy, rx, ry) => drawMarshmallows(brush, cx, cy, rx, ry, options.random),
      },
    );
  },
};

function drawMarshmallows(
  brush: Brush,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  random: HeroOptions['random'],
): string {
  const parts = [
    ellipse(
      cx,
      cy,
      rx,
      ry,
      brush.between(
        [cx - rx, 0, cx + rx, 0],
        [
          [0, '#7c4a2c'],
          [0.4, '#96603c'],
          [1, '#5a321e'],
        ],
      ),
    ),
  ];
  const spots = [
    [-0.5, -0.3],
    [0.05, -0.55],
    [0.5, -0.25],
    [-0.15, 0.0],
    [0.25, 0.25],
    [-0.55, 0.3],
    [-0.05, 0.5],
    [0.62, 0.2],
  ] as const;
  for (const [index, [dx, dy]] of spots.entries()) {
    const x = cx + dx * rx * 0.9;
    const y = cy + dy * ry * 0.8 - 3;
    const r = 9 + random(`m${index}`) * 4;
    const tone = index % 3 === 1 ? '#f8cfd2' : '#fbf4ea';
    parts.push(
      path(
        `M${n(x - r)} ${n(y - r * 0.4)}v${n(r * 0.8)}a${n(r)} ${n(r * 0.55)} 0 0 0 ${n(2 * r)} 0v${n(-r * 0.8)}Z`,
        index % 3 === 1 ? '#e3a9b0' : '#ddcfc0',
      ),
      ellipse(x, y - r * 0.4, r, r * 0.56, tone),
      ellipse(x - r * 0.3, y - r * 0.5, r * 0.4, r * 0.2, '#ffffff'),
    );
  }
  return parts.join('');
}
