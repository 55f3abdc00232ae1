import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { circle, ellipse, halo, line, linear, n, path, radial, rect, shade } from '../kit.ts';

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
  ],
  kindOf: ['cabriolet', 'toy car', 'hot rod'],
  kind: 'vehicle',
  height: 1.5,
  facing: 'left',
  draw,
};

function draw({ random, colour, lit }: HeroOptions): HeroArt {
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
  return { width, height, body: parts.join(''), foot, ...(glow ? { glow } : {}) };
}
