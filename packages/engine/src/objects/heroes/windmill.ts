import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, line, linear, n, path, polygon, rect, shade } from '../kit.ts';

export const windmill: Hero = {
  key: 'windmill',
  words: ['windmill', 'dutch windmill', 'old windmill', 'mill'],
  kindOf: ['wind turbine', 'wind turbines', 'watermill', 'water mill', 'silo'],
  kind: 'building',
  height: 14,
  draw,
};

function draw({ random, colour, lit }: HeroOptions): HeroArt {
  const width = 420;
  const height = 500;
  const cx = 210;
  const foot = 490;
  const wall: Rgb = colour ?? [206, 190, 166];
  const hub: readonly [number, number] = [cx - 6, 168];
  const parts = [
    linear(
      'w',
      [cx - 74, 0, cx + 74, 0],
      [
        [0, shade(wall, -0.06)],
        [0.34, shade(wall, 0.24)],
        [1, shade(wall, -0.42)],
      ],
    ),
    linear(
      'c',
      [cx - 50, 0, cx + 50, 0],
      [
        [0, '#7b5640'],
        [0.4, '#a27252'],
        [1, '#553a2c'],
      ],
    ),
    path(
      `M${cx - 48} 190L${cx - 80} ${foot}Q${cx} ${foot + 8} ${cx + 80} ${foot}L${cx + 48} 190Z`,
      'url(#w)',
    ),
  ];
  for (let row = 0; row < 15; row++) {
    const y = 206 + row * 19;
    const half = 49 + ((y - 190) / (foot - 190)) * 31;
    parts.push(
      line(
        `M${n(cx - half)} ${y}Q${cx} ${y + 6} ${n(cx + half)} ${y}`,
        shade(wall, -0.45),
        1,
        'opacity="0.28"',
      ),
    );
  }
  for (const [dx, y, size] of [
    [-14, 250, 20],
    [18, 310, 20],
    [-20, 366, 20],
  ] as const) {
    parts.push(
      rect(cx + dx - 3, y - 3, size + 6, size + 12, '#f1ece0', 2),
      rect(cx + dx, y, size, size + 6, lit ? '#ffd488' : '#56707f'),
      line(`M${cx + dx + size / 2} ${y}v${size + 6}M${cx + dx} ${y + 13}h${size}`, '#f1ece0', 2.2),
    );
  }
  parts.push(
    path(
      `M${cx - 20} ${foot + 2}V${foot - 50}Q${cx} ${foot - 74} ${cx + 20} ${foot - 50}V${foot + 2}Z`,
      '#6b4431',
    ),
    circle(cx + 11, foot - 26, 2.6, '#d9b25a'),
  );
  parts.push(
    path(
      `M${cx - 54} 194Q${cx - 50} 130 ${cx} 122Q${cx + 50} 130 ${cx + 54} 194Q${cx} 204 ${cx - 54} 194Z`,
      'url(#c)',
    ),
  );
  for (let row = 0; row < 5; row++)
    parts.push(
      path(
        `M${n(cx - 46 + row * 2)} ${180 - row * 12}Q${cx} ${190 - row * 13} ${n(cx + 46 - row * 2)} ${180 - row * 12}`,
        'none',
        'stroke="#4b3224" stroke-width="1.2" opacity="0.5"',
      ),
    );
  const turn = 12 + random('turn') * 66;
  for (let blade = 0; blade < 4; blade++) {
    const sail: string[] = [];
    sail.push(rect(-4, -166, 8, 172, '#5b4030', 2));
    sail.push(
      polygon(
        [
          [5, -160],
          [36, -156],
          [34, -40],
          [5, -36],
        ],
        '#f2e8d2',
        'opacity="0.93"',
      ),
    );
    for (let bar = 0; bar <= 8; bar++) sail.push(line(`M0 ${-38 - bar * 15}h35`, '#7a5a42', 1.7));
    sail.push(line('M35 -156L33.5 -40M19 -158L19 -38', '#7a5a42', 1.8));
    parts.push(
      `<g transform="translate(${hub[0]} ${hub[1]}) rotate(${n(turn + blade * 90)})">${sail.join('')}</g>`,
    );
  }
  parts.push(circle(hub[0], hub[1], 11, '#4a3426'), circle(hub[0] - 2, hub[1] - 2, 5, '#8a6a50'));
  return { width, height, body: parts.join(''), foot };
}
