import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fade, fadeDown } from '../kit/fade.ts';
import { pick } from '../kit/pick.ts';
import { circle, line, linear, mix, n, path, polygon, shade } from '../kit.ts';

export const sailboat: Hero = {
  key: 'sailboat',
  words: [
    'sailboat',
    'sailing boat',
    'boat',
    'sail boat',
    'sailing yacht',
    'yacht',
    'dinghy',
    'sailing dinghy',
    'small sailboat',
  ],
  kindOf: ['schooner', 'catamaran', 'junk boat'],
  wordForms: { yacht: 0, 'sailing yacht': 0, dinghy: 1, 'sailing dinghy': 1, 'small sailboat': 1 },
  kind: 'vehicle',
  height: 8,
  support: 'water',
  facing: 'left',
  forms: 2,
  samples: ['a sailboat on a lake', 'a red sailboat at sea', 'a sailboat at sunset'],
  homes: ['sea', 'lake', 'harbour'],
  draw: (options) => (options.form === 1 ? drawDinghy(options) : drawSloop(options)),
};

/** An open boat of planks with one gaff sail of coloured panels and a small jib. */
function drawDinghy({ random, colour, age }: HeroOptions): HeroArt {
  const waterline = 392;
  const cloth: Rgb =
    colour ??
    pick(random, 'cloth', [
      [196, 84, 58],
      [226, 168, 76],
      [70, 124, 140],
      [148, 72, 72],
    ]);
  const wood: Rgb =
    colour && random('painted') > 0.5
      ? mix(colour, [240, 236, 226], 0.2)
      : age === 'old'
        ? [142, 118, 94]
        : [172, 116, 68];
  const fill = 4 + random('wind') * 14;
  const mast = 150;
  const hull = 'M18 330C96 352 250 354 344 326C342 362 326 388 304 398H96C58 388 30 366 18 330Z';
  const parts = [
    line(`M${mast} 340V48`, '#8a6444', 7),
    line(`M${mast - 1.6} 336V52`, '#c09468', 2),
    line(`M${mast} 56L34 332M${mast} 56L318 328`, '#8d8378', 1.3),
    line(`M${mast + 2} 152L${mast + 116} 34`, '#8a6444', 5.4),
    line(`M${mast} 306L320 296`, '#8a6444', 5.4),
    fade(
      `M${mast + 5} 156L${mast + 116} 38C${n(mast + 146 + fill)} 130 ${n(mast + 170 + fill)} 220 ${mast + 164} 290C${mast + 110} 303 ${mast + 50} 306 ${mast + 5} 300Z`,
      [mast, 100, mast + 170, 290],
      [
        [0, shade(cloth, 0.3)],
        [0.5, shade(cloth, 0.06)],
        [1, shade(cloth, -0.28)],
      ],
    ),
    path(
      `M${mast + 5} 206Q${mast + 90} 222 ${n(mast + 158 + fill * 0.9)} 190Q${n(mast + 166 + fill)} 226 ${n(mast + 166 + fill)} 244Q${mast + 90} 268 ${mast + 5} 252Z`,
      '#fbf1dc',
      'opacity="0.88"',
    ),
    fade(
      `M${mast - 6} 84C${n(mast - 50 - fill)} 160 ${n(mast - 92 - fill)} 240 46 314C84 306 122 306 ${mast - 7} 314Z`,
      [50, 100, mast, 310],
      [
        [0, '#f6ead2'],
        [0.55, '#fffaf0'],
        [1, '#dfcfb2'],
      ],
    ),
  ];
  for (let seam = 1; seam < 5; seam++) {
    const x = mast + 5 + seam * 26;
    parts.push(
      line(
        `M${x} ${n(156 - seam * 25)}Q${n(x + 16 + fill)} 220 ${x + 4} ${n(303 - seam)}`,
        shade(cloth, -0.4),
        1.3,
        'opacity="0.45"',
      ),
    );
  }
  for (let reef = 0; reef < 6; reef++)
    parts.push(line(`M${mast + 20 + reef * 24} ${n(282 - reef * 0.6)}v10`, '#efe0c2', 2));
  parts.push(
    path('M22 332C96 350 250 352 340 328C300 342 240 338 180 340C120 340 60 340 22 332Z', shade(wood, -0.5)),
    path('M206 338H262V346H206Z', shade(wood, 0.24)),
    fadeDown(hull, wood, 326, 400, 0),
    line(
      'M24 346C96 366 252 368 341 342M34 362C104 382 252 382 334 360M52 380C112 394 260 394 320 378',
      shade(wood, -0.42),
      1.8,
      'opacity="0.7"',
    ),
    line('M24 344C96 364 252 366 341 340', shade(wood, 0.4), 1.6, 'opacity="0.5"'),
    path('M14 326C96 348 250 350 348 321L349 331C250 360 96 358 16 337Z', shade(cloth, -0.1)),
    line('M16 328C96 350 250 352 347 324', shade(cloth, 0.36), 2.2, 'opacity="0.7"'),
    path('M336 322L352 318L354 392Q346 398 338 392Z', shade(wood, -0.3)),
    line('M345 320L300 310', '#8a6444', 4.4),
    circle(40, 341, 3.4, '#d9b660'),
    path(
      `M${mast} 50C${mast - 14} 42 ${mast - 20} 56 ${mast - 36} 48C${mast - 20} 66 ${mast - 12} 58 ${mast} 62Z`,
      shade(cloth, -0.04),
    ),
  );
  return {
    width: 364,
    height: 410,
    body: parts.join(''),
    foot: waterline,
    anchors: {
      tops: [{ x1: 206, x2: 262, y: 338 }],
      seat: [236, 338],
      hang: [[mast, 60]],
      lean: { x: mast, y1: 120, y2: 320 },
    },
  };
}

/** The name of a colour goes to the hull; sails stay canvas. */
function drawSloop({ random, colour }: HeroOptions): HeroArt {
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
  return {
    width,
    height,
    body: parts.join(''),
    foot: waterline,
    anchors: {
      tops: [
        { x1: 202, x2: 268, y: 325 },
        { x1: 60, x2: 150, y: 345 },
      ],
      seat: [300, 342],
      hang: [[mast, 30]],
    },
  };
}
