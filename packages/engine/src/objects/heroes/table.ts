import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { quadFace } from '../kit/face.ts';
import { lathe } from '../kit/lathe.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { ellipse, line, path, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

export const table: Hero = {
  key: 'table',
  words: [
    'table',
    'wooden table',
    'dining table',
    'kitchen table',
    'round table',
    'side table',
    'cafe table',
  ],
  kindOf: ['picnic table', 'work table'],
  kind: 'object',
  height: 0.75,
  forms: 2,
  materials: ['wood', 'marble', 'glass', 'metal', 'stone', 'plastic'],
  samples: ['a wooden table', 'a round table with a vase on it', 'an old kitchen table'],
  homes: ['dining-room', 'kitchen'],
  draw: (options) => (options.form === 1 ? drawRound(options) : drawLong(options)),
};

function drawLong(options: HeroOptions): HeroArt {
  const brush = createBrush();
  const surface = furnitureSurface(options);
  const { colour } = surface;
  const parts = [
    woodLeg(86, 70, 216, 15, shadow(colour)),
    woodLeg(394, 70, 216, 15, shadow(colour)),
    path('M62 74H418L424 100H56Z', shade(colour, -0.44)),
    woodLeg(48, 86, 268, 23, colour, -3),
    woodLeg(432, 86, 268, 23, colour, 3),
    paintFace(
      quadFace(
        [
          [70, 26],
          [410, 26],
          [470, 72],
          [10, 72],
        ],
        0.14,
      ),
      surface,
      options.random,
      't',
      16,
    ),
    path('M70 26H410L413 30H67Z', '#ffffff', 'opacity="0.3"'),
    path('M10 72H470V84Q470 88 466 88H14Q10 88 10 84Z', brush.down(70, 90, colour, 1.1)),
    path('M40 88H440V108H40Z', brush.down(80, 118, colour, 1.3)),
    path('M40 88H440V94H40Z', shade(colour, -0.6), 'opacity="0.5"'),
  ];
  return {
    width: 480,
    height: 278,
    foot: 268,
    body: brush.defs() + parts.join(''),
    anchors: { tops: [{ x1: 46, x2: 434, y: 56 }], lean: { x: 12, y1: 90, y2: 260 } },
  };
}

function drawRound(options: HeroOptions): HeroArt {
  const brush = createBrush();
  const surface = furnitureSurface(options);
  const { colour } = surface;
  const cx = 190;
  const column = lathe(
    cx,
    [
      [72, 22],
      [110, 16],
      [130, 24],
      [146, 15],
      [190, 20],
      [216, 32],
      [236, 20],
      [244, 26],
    ],
    0.24,
  );
  const parts = [
    path(
      `M${cx - 18} 226C${cx - 60} 228 ${cx - 84} 250 ${cx - 110} 266H${cx - 88}C${cx - 60} 256 ${cx - 40} 250 ${cx - 6} 250Z`,
      shade(colour, -0.1),
    ),
    path(
      `M${cx + 18} 226C${cx + 60} 228 ${cx + 84} 250 ${cx + 110} 266H${cx + 88}C${cx + 60} 256 ${cx + 40} 250 ${cx + 6} 250Z`,
      shade(colour, -0.34),
    ),
    path(column.outline, brush.across(cx - 30, cx + 30, colour)),
    path(
      `M${cx - 14} 232C${cx - 10} 256 ${cx - 18} 272 ${cx - 22} 282H${cx + 8}C${cx + 12} 266 ${cx + 16} 250 ${cx + 14} 232Z`,
      brush.across(cx - 22, cx + 16, colour),
    ),
    path(`M10 60A180 44 0 0 0 370 60V72A180 44 0 0 1 10 72Z`, brush.across(10, 370, colour)),
    ellipse(
      cx,
      60,
      180,
      44,
      brush.between(
        [20, 20, 330, 100],
        [
          [0, shade(colour, 0.34)],
          [0.5, shade(colour, 0.12)],
          [1, shade(colour, -0.08)],
        ],
      ),
    ),
    `<ellipse cx="${cx}" cy="60" rx="172" ry="40.6" fill="none" stroke="${shade(colour, -0.3)}" stroke-width="1.6" stroke-opacity="0.5"/>`,
  ];
  for (let ring = 0; ring < 7; ring++)
    parts.push(
      line(
        `M${40 + ring * 12} ${46 + ring * 5}Q${cx - 20 + ring * 8} ${34 + ring * 9} ${330 - ring * 14} ${48 + ring * 4.6}`,
        shade(colour, -0.3),
        1.3,
        'opacity="0.28"',
      ),
    );
  parts.push(ellipse(112, 44, 60, 12, '#ffffff', 'opacity="0.18" transform="rotate(-6 112 44)"'));
  return {
    width: 380,
    height: 292,
    foot: 280,
    body: brush.defs() + parts.join(''),
    anchors: { tops: [{ x1: 60, x2: 320, y: 62 }] },
  };
}

function shadow([red, green, blue]: Rgb): Rgb {
  return [red * 0.6, green * 0.58, blue * 0.6];
}
