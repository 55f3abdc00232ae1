import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, ellipse, halo, line, linear, n, path, polygon, radial, rect, shade } from '../kit.ts';

export const lighthouse: Hero = {
  key: 'lighthouse',
  words: ['lighthouse', 'light house', 'beacon'],
  kind: 'building',
  height: 24,
  draw,
};

function draw({ random, colour, lit }: HeroOptions): HeroArt {
  const width = 260;
  const height = 520;
  const cx = 130;
  const foot = 478;
  const top = 128;
  const red: Rgb = colour ?? [196, 52, 44];
  const halfAt = (y: number) => 30 + ((y - top) / (foot - top)) ** 1.25 * 28;
  const slice = (y1: number, y2: number, fill: string) =>
    path(
      `M${n(cx - halfAt(y1))} ${n(y1)}Q${cx} ${n(y1 + 9)} ${n(cx + halfAt(y1))} ${n(y1)}L${n(cx + halfAt(y2))} ${n(y2)}Q${cx} ${n(y2 + 10)} ${n(cx - halfAt(y2))} ${n(y2)}Z`,
      fill,
    );
  const parts = [
    linear(
      'w',
      [cx - 58, 0, cx + 58, 0],
      [
        [0, '#d9d6d0'],
        [0.32, '#fffdf8'],
        [1, '#aeb1b8'],
      ],
    ),
    linear(
      'r',
      [cx - 58, 0, cx + 58, 0],
      [
        [0, shade(red, -0.18)],
        [0.32, shade(red, 0.18)],
        [1, shade(red, -0.46)],
      ],
    ),
    linear(
      'm',
      [cx - 40, 0, cx + 40, 0],
      [
        [0, '#3d434c'],
        [0.4, '#707883'],
        [1, '#282d35'],
      ],
    ),
    linear(
      'k',
      [60, 460, 200, 515],
      [
        [0, '#9a938a'],
        [1, '#57524e'],
      ],
    ),
    path(`M40 514Q46 486 70 480Q80 466 104 470L160 468Q186 466 194 480Q218 486 224 514Z`, 'url(#k)'),
    polygon(
      [
        [70, 480],
        [104, 470],
        [110, 492],
        [82, 500],
      ],
      '#b3aca2',
      'opacity="0.7"',
    ),
    polygon(
      [
        [160, 468],
        [194, 480],
        [186, 500],
        [150, 490],
      ],
      '#6f6963',
      'opacity="0.8"',
    ),
  ];
  const bands = 6;
  for (let band = 0; band < bands; band++) {
    const y1 = top + ((foot - top) * band) / bands;
    const y2 = top + ((foot - top) * (band + 1)) / bands;
    parts.push(slice(y1, y2, band % 2 === 0 ? 'url(#w)' : 'url(#r)'));
  }
  for (const [t, dx] of [
    [0.18, 6],
    [0.5, -8],
    [0.78, 6],
  ] as const) {
    const y = top + (foot - top) * t;
    parts.push(
      path(
        `M${cx + dx - 7} ${n(y + 22)}V${n(y + 5)}Q${cx + dx} ${n(y - 5)} ${cx + dx + 7} ${n(y + 5)}V${n(y + 22)}Z`,
        '#ece8e0',
      ),
      path(
        `M${cx + dx - 4.5} ${n(y + 20)}V${n(y + 6)}Q${cx + dx} ${n(y - 1)} ${cx + dx + 4.5} ${n(y + 6)}V${n(y + 20)}Z`,
        lit ? '#ffd27a' : '#33414f',
      ),
    );
  }
  parts.push(
    path(
      `M${cx - 15} ${foot + 4}V${foot - 34}Q${cx} ${foot - 52} ${cx + 15} ${foot - 34}V${foot + 4}Z`,
      '#6d4a34',
    ),
    circle(cx + 8, foot - 16, 2, '#d9b25a'),
  );
  // Gallery, lantern, roof.
  parts.push(
    path(`M${cx - 46} ${top - 6}H${cx + 46}L${cx + 32} ${top + 12}H${cx - 32}Z`, 'url(#m)'),
    rect(cx - 50, top - 12, 100, 8, 'url(#m)', 2),
    line(`M${cx - 48} ${top - 30}H${cx + 48}`, '#4b525c', 2.6),
  );
  for (let post = 0; post <= 10; post++)
    parts.push(line(`M${n(cx - 48 + post * 9.6)} ${top - 12}V${top - 30}`, '#4b525c', 1.8));
  parts.push(
    rect(cx - 24, top - 66, 48, 55, lit ? '#ffe9a8' : '#a9cbdc', 2),
    lit
      ? radial(
          'l',
          [cx, top - 38, 30],
          [
            [0, '#fffbe8'],
            [1, '#ffc94f'],
          ],
        )
      : '',
    lit ? circle(cx, top - 38, 17, 'url(#l)') : ellipse(cx, top - 34, 9, 15, '#f3e7b8'),
  );
  for (let bar = 0; bar <= 4; bar++)
    parts.push(line(`M${cx - 24 + bar * 12} ${top - 66}V${top - 11}`, '#3c424b', 2.2));
  parts.push(
    path(
      `M${cx - 33} ${top - 64}Q${cx - 24} ${top - 98} ${cx} ${top - 104}Q${cx + 24} ${top - 98} ${cx + 33} ${top - 64}Z`,
      'url(#r)',
    ),
    rect(cx - 34, top - 68, 68, 6, shade(red, -0.4), 2),
    circle(cx, top - 106, 6, shade(red, -0.2)),
    line(`M${cx} ${top - 110}v-14`, '#4b525c', 2.4),
  );
  const tuft = random('tuft');
  for (let index = 0; index < 14; index++) {
    const x = 48 + index * 12.4 + tuft * 6;
    parts.push(
      polygon(
        [
          [x, 496 + (index % 3) * 5],
          [x + 3, 515],
          [x - 3, 515],
        ],
        shade([110, 134, 70], (index % 4) * 0.08 - 0.2),
      ),
    );
  }
  const glow = lit
    ? circle(cx, top - 38, 22, '#ffe08a') +
      circle(cx, top - 38, 11, '#fff8dc') +
      halo('lh', cx, top - 38, 88, '#ffb84a', 0.6)
    : undefined;
  return { width, height, body: parts.join(''), foot: 508, ...(glow ? { glow } : {}) };
}
