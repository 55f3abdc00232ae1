import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { line, linear, n, path, polygon, shade } from '../kit.ts';

export const sailboat: Hero = {
  key: 'sailboat',
  words: ['sailboat', 'sailing boat', 'boat', 'sail boat', 'sailing yacht', 'yacht'],
  kindOf: ['dinghy', 'schooner', 'catamaran', 'junk boat'],
  kind: 'vehicle',
  height: 8,
  support: 'water',
  facing: 'left',
  draw,
};

/** The name of a colour goes to the hull; sails stay canvas. */
function draw({ random, colour }: HeroOptions): HeroArt {
  const width = 360;
  const height = 420;
  const waterline = 396;
  const hull: Rgb = colour ??
    (
      [
        [156, 60, 48],
        [42, 74, 112],
        [236, 232, 222],
        [60, 100, 88],
      ] as const
    )[Math.floor(random('hull') * 4)] ?? [156, 60, 48];
  const fill = 6 + random('wind') * 18;
  const mast = 176;
  const parts = [
    linear(
      'h',
      [0, 340, 0, 402],
      [
        [0, shade(hull, 0.14)],
        [0.55, shade(hull, -0.05)],
        [1, shade(hull, -0.42)],
      ],
    ),
    linear(
      's',
      [mast, 60, mast + 140, 320],
      [
        [0, '#fffaf0'],
        [0.6, '#f3e6cf'],
        [1, '#d9c4a2'],
      ],
    ),
    linear(
      'j',
      [60, 100, mast, 320],
      [
        [0, '#f8eedb'],
        [0.5, '#fffaf0'],
        [1, '#e2d1b4'],
      ],
    ),
    // Mast, boom, stays.
    line(`M${mast} 352V26`, '#7a5a3e', 6),
    line(`M${mast} 26L40 348M${mast} 26L322 344`, '#8d8378', 1.3),
    line(`M${mast} 322L306 316`, '#6b4d34', 4.6),
    path(
      `M${mast + 5} 38C${n(mast + 60 + fill)} 120 ${n(mast + 108 + fill)} 210 ${n(mast + 126)} 311C${n(mast + 90)} ${n(318)} ${n(mast + 40)} 320 ${mast + 5} 316Z`,
      'url(#s)',
    ),
    path(
      `M${mast - 6} 54C${n(mast - 60 - fill)} 140 ${n(mast - 110 - fill * 0.6)} 230 54 330C92 320 140 322 ${mast - 7} 332Z`,
      'url(#j)',
    ),
  ];
  for (let seam = 1; seam < 6; seam++) {
    const y = 60 + seam * 44;
    const reach = 16 + seam * 20 + fill * 0.4;
    parts.push(
      line(
        `M${mast + 6} ${y}Q${n(mast + reach * 0.6)} ${y + 8} ${n(mast + reach)} ${y + 3}`,
        '#c8b491',
        1.3,
        'opacity="0.8"',
      ),
    );
    parts.push(
      line(
        `M${mast - 8} ${y + 20}Q${n(mast - reach * 0.6)} ${y + 27} ${n(mast - reach * 0.86)} ${y + 26}`,
        '#cdb998',
        1.2,
        'opacity="0.7"',
      ),
    );
  }
  const pennant: Rgb = colour ?? [206, 66, 54];
  parts.push(
    path(
      `M${mast} 24C${mast + 16} 16 ${mast + 22} 32 ${mast + 42} 22C${mast + 24} 40 ${mast + 16} 34 ${mast} 40Z`,
      shade(pennant, 0),
    ),
  );
  parts.push(
    path('M196 346L202 324H268L276 344Z', '#f3eee2'),
    path('M212 338V329H228V338ZM236 338V329H254V338Z', '#5f8296'),
    path(
      `M26 344C90 352 240 352 334 336C330 366 314 392 292 ${waterline + 6}H92C64 394 38 372 26 344Z`,
      'url(#h)',
    ),
    path('M26 344C90 352 240 352 334 336L332 346C240 361 92 361 31 353Z', '#f7f2e6'),
    line(`M52 378C130 388 250 386 318 372`, shade(hull, 0.34), 2.4, 'opacity="0.7"'),
  );
  parts.push(
    polygon(
      [
        [26, 344],
        [8, 336],
        [10, 341],
        [30, 350],
      ],
      '#7a5a3e',
    ),
  );
  return { width, height, body: parts.join(''), foot: waterline };
}
