import type { HeroOptions } from '../hero.ts';
import { leaf } from '../kit/leaf.ts';
import { circle, path } from '../kit.ts';

/** Toppings of a pizza around (0, 0) in a plane of radius 180; only those where `keep` says so. */
export function pizzaToppings(
  random: HeroOptions['random'],
  keep: (x: number, y: number) => boolean,
): string {
  const parts: string[] = [];
  const salami = [
    [-90, -70],
    [40, -110],
    [110, -20],
    [-20, 0],
    [-110, 50],
    [60, 80],
    [-30, 120],
    [120, 96],
    [-140, -10],
  ] as const;
  for (const [index, [x, y]] of salami.entries()) {
    if (!keep(x, y)) continue;
    parts.push(
      circle(x + 2, y + 4, 30, '#8a2a1c', 'opacity="0.5"'),
      circle(x, y, 29, '#c8452f'),
      circle(x - 2, y - 2, 25, '#d95b40'),
    );
    for (let dot = 0; dot < 9; dot++)
      parts.push(
        circle(
          x + Math.cos(dot * 2.4) * 19 * Math.sqrt(dot / 9),
          y + Math.sin(dot * 2.4) * 19 * Math.sqrt(dot / 9),
          2 + random(`d${index}${dot}`) * 2,
          dot % 2 ? '#f0a284' : '#a83522',
          'opacity="0.8"',
        ),
      );
  }
  for (const [index, [x, y]] of (
    [
      [-50, -130],
      [90, -80],
      [-70, -20],
      [30, 40],
      [-80, 100],
      [20, 140],
      [150, 40],
      [-150, -60],
      [60, -50],
    ] as const
  ).entries()) {
    if (!keep(x, y)) continue;
    if (index % 3 === 0)
      parts.push(
        leaf({
          x,
          y: y + 14,
          length: 44,
          width: 26,
          angle: random(`b${index}`) * 300,
          colour: [74, 138, 62],
          veins: 3,
        }),
      );
    else if (index % 3 === 1)
      parts.push(
        `<circle cx="${x}" cy="${y}" r="11" fill="none" stroke="#2e2a34" stroke-width="9"/><circle cx="${x - 1}" cy="${y - 2}" r="11" fill="none" stroke="#6a6472" stroke-width="2.4" stroke-opacity="0.7"/>`,
      );
    else
      parts.push(
        path(`M${x - 16} ${y}q-4 -18 14 -20q20 2 16 20q-2 6 -8 6v12h-14v-12q-6 0 -8 -6Z`, '#e9d8b8'),
        path(`M${x - 10} ${y}q0 -12 8 -13q12 1 10 13Z`, '#c9ae84'),
      );
  }
  return parts.join('');
}
