import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { fadeDown } from '../kit/fade.ts';
import { pick } from '../kit/pick.ts';
import { drawWheel } from '../kit/wheel.ts';
import { circle, ellipse, halo, line, linear, mix, n, path, radial, rect, shade } from '../kit.ts';

export const vintageCar: Hero = {
  key: 'vintage-car',
  words: [
    'vintage car',
    'old car',
    'classic car',
    'retro car',
    'oldtimer',
    'antique car',
    'beetle car',
    'old-timer',
    'open touring car',
    'veteran car',
    'twenties car',
  ],
  wordForms: {
    'beetle car': 0,
    'retro car': 0,
    oldtimer: 1,
    'old-timer': 1,
    'antique car': 1,
    'veteran car': 1,
    'twenties car': 1,
    'open touring car': 1,
    cabriolet: 1,
  },
  kindOf: ['cabriolet', 'toy car', 'hot rod'],
  kind: 'vehicle',
  height: 1.5,
  facing: 'left',
  forms: 2,
  samples: [
    'a vintage car on a country road',
    'a red vintage car in front of a hotel',
    'an antique car in an old town',
  ],
  homes: ['old-town', 'hills', 'village-street'],
  draw: (options) => (options.form === 1 ? drawTourer(options) : drawRounded(options)),
};

/** A tourer of the twenties: long bonnet, swept wings, running board, wire wheels, hood up. */
function drawTourer({ random, colour, lit }: HeroOptions): HeroArt {
  const foot = 250;
  const paint: Rgb =
    colour ??
    pick(random, 'paint', [
      [150, 42, 44],
      [40, 78, 110],
      [66, 96, 74],
      [214, 186, 128],
    ]);
  const wing = mix(paint, [28, 30, 36], colour ? 0.3 : 0.72);
  const hood: Rgb = [196, 178, 146];
  const chrome = shade([206, 212, 216], 0.1);
  const parts = [
    // Hood of canvas on its bows, with the dark inside and the far seats.
    path('M262 60H438L446 140H262Z', '#4a443e'),
    path('M262 66H350V126H262Z', '#a9c6d2', 'opacity="0.55"'),
    path('M276 128Q276 92 300 92H318Q330 94 330 128ZM378 128Q378 90 404 90H428Q440 94 440 130Z', '#7c4a34'),
    path('M276 128Q276 92 300 92H306Q290 96 290 128ZM378 128Q378 90 404 90H410Q394 94 392 128Z', '#a56a48'),
    fadeDown(
      'M244 62Q250 40 282 38H430Q462 40 470 70L478 132H440L432 70Q428 62 414 62Z',
      hood,
      38,
      132,
      0.04,
    ),
    line('M350 40V62M286 39V61M432 68L470 66', shade(hood, -0.36), 2, 'opacity="0.6"'),
    line('M256 52Q262 45 286 44H424', shade(hood, 0.5), 2.4, 'opacity="0.7"'),
    line('M252 62L238 126M352 62V126', chrome, 4),
    path('M241 66L250 66L238 124H230Z', '#cfe3ea', 'opacity="0.75"'),
    // Body: radiator, bonnet with louvres, scuttle, doors, rounded tail.
    fadeDown(
      'M94 116Q96 108 106 107L226 118Q238 118 244 126H462Q486 130 490 168Q490 196 474 200H100Q92 196 92 186Z',
      paint,
      104,
      204,
      0,
    ),
    line('M104 113L226 124Q240 124 246 131H462', shade(paint, 0.5), 2.6, 'opacity="0.7"'),
    line('M226 120V196M298 130V194M366 130V194M432 130V190', shade(paint, -0.5), 2, 'opacity="0.7"'),
    line('M100 140H484', shade(paint, -0.34), 2, 'opacity="0.6"'),
    ...Array.from(
      { length: 8 },
      (_, louvre) =>
        line(`M${128 + louvre * 11} 146V178`, shade(paint, -0.44), 2.4, 'opacity="0.75"') +
        line(`M${130 + louvre * 11} 146V178`, shade(paint, 0.3), 1.2, 'opacity="0.6"'),
    ),
    rect(304, 150, 20, 4.6, chrome, 2),
    rect(372, 150, 20, 4.6, chrome, 2),
    path('M84 104Q96 96 106 104L104 196H84Z', chrome),
    path('M84 108L96 104V192H84Z', '#6f787e'),
    line('M88 112V190M92 110V190', '#4c5459', 1.4),
    circle(96, 97, 5, chrome),
    // Spare wheel on the tail, chassis, running board.
    ellipse(496, 166, 15, 38, '#25282c'),
    ellipse(498, 166, 8, 26, shade(paint, -0.1)),
    path('M84 196H486V208H84Z', '#2c3036'),
  ];
  for (const cx of [124, 430])
    parts.push(drawWheel({ cx, cy: 204, r: 46, kind: 'wire', colour: mix(paint, [236, 230, 214], 0.7) }));
  parts.push(
    fadeDown(
      'M56 186Q62 138 118 136Q172 138 190 188Q206 208 226 210H350Q366 206 374 184Q388 138 436 138Q486 142 496 196L484 198Q470 154 434 154Q400 156 388 196Q380 220 356 222H222Q192 220 176 192Q160 152 120 151Q80 154 68 188Z',
      wing,
      136,
      222,
      0.06,
    ),
    line(
      'M64 176Q74 144 118 142Q162 144 180 178M384 176Q396 146 436 144Q470 148 484 172',
      shade(wing, 0.6),
      3,
      'opacity="0.7"',
    ),
    rect(206, 209, 156, 5, '#b9a078', 2),
    line('M214 219H352', shade(wing, -0.3), 2),
    // Lamp on its bracket, horn, bumper, tail lamp.
    line('M84 166H72V146', chrome, 4),
    path('M56 122Q72 118 84 128V148Q72 158 56 154Z', chrome),
    ellipse(57, 138, 8, 17, lit ? '#fff3c0' : '#f3eedc'),
    line('M40 194H78M40 186V204', chrome, 6),
    line('M230 108L216 102', '#c8a04c', 4),
    ellipse(214, 101, 5, 8, '#d8b25a'),
    rect(490, 208, 10, 12, lit ? '#ff5a48' : '#b8342c', 3),
  );
  return {
    width: 530,
    height: 262,
    body: parts.join(''),
    foot,
    ...(lit
      ? {
          glow:
            ellipse(57, 138, 8, 17, '#fff0b8') +
            halo('tl', 46, 138, 44, '#ffd880', 0.55) +
            rect(490, 208, 10, 12, '#ff4a3a', 3),
        }
      : {}),
    anchors: {
      tops: [
        { x1: 290, x2: 424, y: 39 },
        { x1: 116, x2: 218, y: 114 },
      ],
    },
  };
}

function drawRounded({ random, colour, lit }: HeroOptions): HeroArt {
  const width = 560;
  const height = 250;
  const foot = 236;
  const paint: Rgb = colour ??
    (
      [
        [190, 44, 40],
        [66, 118, 146],
        [92, 132, 96],
        [226, 190, 96],
      ] as const
    )[Math.floor(random('paint') * 4)] ?? [190, 44, 40];
  const parts = [
    linear(
      'p',
      [0, 40, 0, 210],
      [
        [0, shade(paint, 0.34)],
        [0.42, shade(paint, 0.02)],
        [0.72, shade(paint, -0.14)],
        [1, shade(paint, -0.5)],
      ],
    ),
    linear(
      'f',
      [0, 110, 0, 214],
      [
        [0, shade(paint, 0.3)],
        [0.4, shade(paint, 0)],
        [1, shade(paint, -0.46)],
      ],
    ),
    linear(
      'g',
      [0, 58, 0, 116],
      [
        [0, '#d7ecf5'],
        [0.5, '#9fc3d6'],
        [1, '#6d93a9'],
      ],
    ),
    linear(
      'm',
      [0, 0, 0, 26],
      [
        [0, '#ffffff'],
        [0.5, '#b9c0c6'],
        [1, '#6d757c'],
      ],
    ),
    // Body: bonnet to the left, rounded cabin, sloping tail.
    path(
      'M34 176C34 148 52 134 96 128C140 121 168 118 188 112C210 74 250 46 312 44C382 42 424 70 452 116C494 124 522 142 528 178C530 194 522 200 508 200H60C42 200 34 192 34 176Z',
      'url(#p)',
    ),
    // Windows.
    path('M206 114C224 82 252 62 298 60V116C262 118 232 117 206 114Z', 'url(#g)'),
    path('M310 60C366 60 400 82 424 114C392 118 348 118 310 116Z', 'url(#g)'),
    path('M218 112L262 68L280 64L238 113Z M330 61L352 63L330 115L316 115Z', '#ffffff', 'opacity="0.42"'),
    path('M200 116C260 124 380 124 434 116L432 121C380 128 258 128 202 121Z', shade(paint, -0.4)),
    // Belt line of chrome, doors, handle.
    line('M70 146C180 134 330 132 516 150', '#f0f3f5', 3.2, 'opacity="0.85"'),
    line('M70 150C180 138 330 136 516 154', shade(paint, -0.5), 1.6, 'opacity="0.6"'),
    line(
      'M304 62V190M206 120C200 150 204 176 214 192M430 120C438 146 434 172 424 190',
      shade(paint, -0.55),
      1.8,
      'opacity="0.7"',
    ),
    rect(272, 140, 24, 5, '#e9edf0', 2.5),
    // Fenders.
    path('M40 196C38 158 66 130 112 130C160 130 186 158 190 198L178 204H56Z', 'url(#f)'),
    path('M368 198C372 158 400 132 446 132C492 132 520 158 524 194L510 204H380Z', 'url(#f)'),
    path(
      'M60 160C70 142 90 134 114 135',
      'none',
      `stroke="${shade(paint, 0.6)}" stroke-width="4" stroke-linecap="round" opacity="0.75"`,
    ),
    path(
      'M394 160C404 144 422 137 446 138',
      'none',
      `stroke="${shade(paint, 0.6)}" stroke-width="4" stroke-linecap="round" opacity="0.75"`,
    ),
    path('M182 196H378L384 210H176Z', '#2e3238'),
    rect(182, 194, 196, 6, 'url(#m)', 2),
    // Bumpers and lamps.
    path('M16 188C16 180 24 178 52 180V194C26 196 16 196 16 188Z', 'url(#m)', 'transform="translate(0 2)"'),
    path('M512 184C538 182 546 184 546 192C546 200 536 200 512 197Z', '#c3cad0'),
    ellipse(46, 156, 14, 17, '#d4dadf'),
    ellipse(43, 156, 10.5, 14, lit ? '#fff3c0' : '#f6f1dd'),
    ellipse(524, 166, 6, 9, lit ? '#ff5a48' : '#b8342c'),
    path('M30 172C26 178 26 184 30 190L36 190V172Z', '#aeb6bd'),
  ];
  for (const cx of [114, 446]) {
    parts.push(
      circle(cx, 196, 48, '#1f2226'),
      path(
        `M${cx - 56} 200A56 58 0 0 1 ${cx + 56} 200`,
        'none',
        `stroke="${shade(paint, -0.55)}" stroke-width="5"`,
      ),
      circle(cx, 196, 40, '#26292e'),
      circle(cx, 196, 33, '#efece4'),
      circle(cx, 196, 26, '#24272c'),
      radial(
        `w${cx}`,
        [cx - 6, 190, 26],
        [
          [0, '#f3f6f8'],
          [0.6, '#b4bcc3'],
          [1, '#727a82'],
        ],
      ),
      circle(cx, 196, 24, `url(#w${cx})`),
    );
    for (let spoke = 0; spoke < 12; spoke++) {
      const angle = (spoke / 12) * Math.PI * 2;
      parts.push(
        line(
          `M${n(cx + Math.cos(angle) * 9)} ${n(196 + Math.sin(angle) * 9)}L${n(cx + Math.cos(angle) * 22)} ${n(196 + Math.sin(angle) * 22)}`,
          '#5d646b',
          2,
        ),
      );
    }
    parts.push(circle(cx, 196, 9, shade(paint, 0.05)), circle(cx - 2, 193, 3.5, '#ffffff', 'opacity="0.7"'));
  }
  const glow = lit
    ? ellipse(43, 156, 10.5, 14, '#fff0b8') +
      halo('lh', 34, 156, 46, '#ffd880', 0.55) +
      ellipse(524, 166, 6, 9, '#ff4a3a')
    : undefined;
  return {
    width,
    height,
    body: parts.join(''),
    foot,
    ...(glow ? { glow } : {}),
    anchors: {
      tops: [
        { x1: 256, x2: 366, y: 47 },
        { x1: 78, x2: 178, y: 124 },
      ],
    },
  };
}
