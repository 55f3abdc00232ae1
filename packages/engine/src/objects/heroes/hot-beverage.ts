import type { Hero } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { ellipse, n, path } from '../kit.ts';
import { drawCup } from '../rigs/cup.ts';

export const coffee: Hero = {
  key: 'hot-beverage',
  words: [
    'cup of coffee',
    'coffee',
    'coffee cup',
    'coffee mug',
    'mug of coffee',
    'cappuccino',
    'latte',
    'espresso',
    'hot coffee',
    'hot beverage',
    'hot drink',
    'flat white',
    'americano',
    'cup',
  ],
  kindOf: ['mocha', 'macchiato', 'chai latte'],
  kind: 'food',
  height: 0.12,
  forms: 3,
  emptyForm: 2,
  wordForms: { 'coffee mug': 1, 'mug of coffee': 1 },
  samples: [
    'a cup of coffee',
    'a steaming cup of coffee on a wooden table',
    'a blue coffee mug by the window',
  ],
  materials: ['porcelain', 'clay', 'metal', 'glass', 'wood', 'gold', 'silver', 'copper'],
  holds: true,
  homes: ['kitchen', 'cafe'],
  draw: (options) =>
    drawCup(
      options,
      options.form === 2
        ? undefined
        : {
            colour: [116, 68, 36],
            isHot: true,
            top: (brush, cx, cy, rx, ry) => drawCrema(brush, cx, cy, rx, ry, options.random('art') < 0.7),
          },
    ),
};

/** Golden crema, darker to the middle, with a leaf of milk foam or a few bubbles. */
function drawCrema(brush: Brush, cx: number, cy: number, rx: number, ry: number, hasFoam: boolean): string {
  const parts = [
    ellipse(
      cx,
      cy,
      rx,
      ry,
      brush.between(
        [cx - rx, cy, cx + rx, cy],
        [
          [0, '#8c5426'],
          [0.3, '#c08a4c'],
          [0.7, '#a4672f'],
          [1, '#6e3f1d'],
        ],
      ),
    ),
    `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx * 0.96)}" ry="${n(ry * 0.94)}" fill="none" stroke="#dcae72" stroke-width="2.4" stroke-opacity="0.7"/>`,
  ];
  if (hasFoam) {
    const leafOf = (scale: number) => {
      const a = rx * 0.62 * scale;
      const b = ry * 0.74 * scale;
      return `M${n(cx)} ${n(cy + b)}C${n(cx - a * 1.2)} ${n(cy + b * 0.5)} ${n(cx - a * 1.1)} ${n(cy - b * 0.9)} ${n(cx - a * 0.34)} ${n(cy - b * 0.86)}C${n(cx - a * 0.1)} ${n(cy - b * 0.8)} ${n(cx)} ${n(cy - b * 0.55)} ${n(cx)} ${n(cy - b * 0.5)}C${n(cx)} ${n(cy - b * 0.55)} ${n(cx + a * 0.1)} ${n(cy - b * 0.8)} ${n(cx + a * 0.34)} ${n(cy - b * 0.86)}C${n(cx + a * 1.1)} ${n(cy - b * 0.9)} ${n(cx + a * 1.2)} ${n(cy + b * 0.5)} ${n(cx)} ${n(cy + b)}Z`;
    };
    parts.push(
      path(leafOf(1.1), '#e8c898'),
      path(leafOf(0.98), '#f8ecd6'),
      path(leafOf(0.72), '#cf9c5e'),
      path(leafOf(0.6), '#fbf2e2'),
      path(leafOf(0.32), '#d8aa6e'),
    );
  } else {
    for (const [dx, dy, r] of [
      [-0.5, 0.3, 3.6],
      [-0.42, 0.42, 2.4],
      [-0.58, 0.16, 2],
      [0.52, -0.3, 2.6],
      [0.6, -0.14, 1.8],
    ] as const)
      parts.push(
        ellipse(cx + dx * rx, cy + dy * ry, r, r * 0.5, '#e7c08a'),
        ellipse(cx + dx * rx - 0.6, cy + dy * ry - 0.4, r * 0.4, r * 0.2, '#fff4dc'),
      );
  }
  parts.push(
    path(
      `M${n(cx - rx * 0.86)} ${n(cy - ry * 0.1)}Q${n(cx - rx * 0.7)} ${n(cy - ry * 0.8)} ${n(cx - rx * 0.1)} ${n(cy - ry * 0.9)}Q${n(cx - rx * 0.6)} ${n(cy - ry * 0.6)} ${n(cx - rx * 0.86)} ${n(cy - ry * 0.1)}Z`,
      '#fff6e0',
      'opacity="0.5"',
    ),
  );
  return parts.join('');
}
