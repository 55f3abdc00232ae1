import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt } from '../hero.ts';
import type { Brush } from '../kit/brush.ts';
import { createBrush } from '../kit/brush.ts';
import { cushion } from '../kit/cushion.ts';
import { pickOf } from '../kit/pick-of.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { line, mix, path, rect, shade } from '../kit.ts';
import { furnitureSurface } from '../rigs/wood-surface.ts';

const COVERS: readonly [Rgb, ...Rgb[]] = [
  [110, 142, 168],
  [190, 110, 96],
  [142, 160, 120],
  [214, 180, 128],
  [150, 126, 164],
];

export const bed: Hero = {
  key: 'bed',
  words: ['bed', 'double bed', 'single bed', 'cosy bed', 'bunk bed', 'king-size bed'],
  kindOf: ['mattress', 'cot', 'crib'],
  kind: 'object',
  height: 1.1,
  forms: 2,
  holds: true,
  materials: ['wood', 'metal'],
  samples: ['a bed', 'a cat sleeping on a bed', 'a cosy bed by the window'],
  homes: ['bedroom'],
  draw: (options) => {
    const brush = createBrush();
    // A wanted colour is that of the blanket.
    const { colour } = furnitureSurface({ ...options, colour: undefined });
    const cover = options.colour ?? pickOf(COVERS, options.random('cover'));
    return options.form === 1 ? drawSide(brush, colour, cover) : drawFoot(brush, colour, cover);
  },
};

/** Seen from its foot end: headboard, pillows, blanket that hangs over the sides. */
function drawFoot(brush: Brush, wood: Rgb, cover: Rgb): HeroArt {
  const linen: Rgb = [246, 242, 234];
  const parts = [
    path('M58 150V52Q58 34 78 30Q200 4 322 30Q342 34 342 52V150Z', brush.down(16, 150, wood)),
    path('M76 140V62Q78 48 94 45Q200 24 306 45Q322 48 324 62V140Z', shade(wood, -0.3), 'opacity="0.5"'),
    path('M82 140V66Q84 54 98 51Q200 31 302 51Q316 54 318 66V140Z', brush.down(30, 140, wood, 0.8)),
    path('M60 40Q200 8 340 40', 'none', `stroke="${shade(wood, 0.4)}" stroke-width="4" stroke-opacity="0.6"`),
    path('M66 130H334L384 286H16Z', brush.down(120, 290, linen, 0.5)),
    cushion(brush, 84, 98, 106, 52, 22, linen),
    cushion(brush, 210, 98, 106, 52, 22, linen),
    cushion(brush, 158, 118, 84, 42, 16, mix(cover, [255, 250, 240], 0.55)),
    path('M62 164Q200 150 338 164L340 182Q200 168 58 182Z', '#fdfbf6'),
  ];
  const near = [
    path(
      'M58 180Q200 164 342 180L392 296Q394 330 386 340Q200 352 14 340Q6 330 8 296Z',
      brush.between(
        [60, 170, 120, 350],
        [
          [0, shade(cover, 0.28)],
          [0.45, shade(cover, 0.06)],
          [1, shade(cover, -0.24)],
        ],
      ),
    ),
    path(
      'M12 282Q200 298 388 282L390 306Q394 330 386 340Q200 352 14 340Q6 330 10 306Z',
      brush.down(270, 350, cover, 1.1),
    ),
    path('M58 180Q200 164 342 180L346 190Q200 174 54 190Z', shade(cover, 0.5), 'opacity="0.7"'),
    line(
      'M120 182L84 338M200 176V346M280 182L316 338M30 246Q200 232 370 246',
      shade(cover, -0.34),
      1.8,
      'opacity="0.4"',
    ),
    line(
      'M40 300q6 20 2 38M110 306q8 18 4 38M300 306q-6 18 -4 38M360 300q-6 20 -2 38',
      shade(cover, -0.5),
      3,
      'opacity="0.3"',
    ),
    rect(6, 336, 24, 44, shade(wood, -0.2), 4),
    rect(370, 336, 24, 44, shade(wood, -0.4), 4),
    path('M14 338Q200 350 386 338V356Q200 366 14 356Z', brush.down(336, 366, wood)),
  ];
  return {
    width: 400,
    height: 392,
    foot: 380,
    body: brush.defs() + parts.join(''),
    front: brush.defs() + near.join(''),
    anchors: {
      tops: [{ x1: 70, x2: 330, y: 224 }],
      seat: [200, 250],
      inside: { x: 90, y: 96, width: 220, height: 120 },
    },
  };
}

/** Seen from its side. */
function drawSide(brush: Brush, wood: Rgb, cover: Rgb): HeroArt {
  const linen: Rgb = [246, 242, 234];
  const parts = [
    path('M20 210V40Q22 22 40 22Q58 24 60 42V210Z', brush.across(20, 60, wood)),
    path('M508 210V104Q510 92 522 92Q534 94 536 106V210Z', brush.across(508, 536, wood)),
    path('M44 128H516V186H44Z', brush.down(126, 190, linen, 0.8)),
    path('M60 126Q280 98 512 118L516 134H44Z', shade(linen, 0.2)),
    cushion(brush, 66, 82, 116, 50, 24, linen),
  ];
  const near = [
    path(
      'M170 118C240 98 420 98 514 112Q524 150 520 196Q500 206 480 198Q450 208 420 198Q390 208 360 198Q330 208 300 198Q270 208 240 198Q210 208 188 198Q168 160 170 118Z',
      brush.between(
        [200, 100, 260, 210],
        [
          [0, shade(cover, 0.3)],
          [0.45, shade(cover, 0.02)],
          [1, shade(cover, -0.28)],
        ],
      ),
    ),
    path(
      'M170 118C240 98 420 98 514 112L516 124C420 112 250 112 171 134Z',
      shade(cover, 0.5),
      'opacity="0.6"',
    ),
    path('M168 114Q190 106 206 110Q212 160 216 200L188 198Q164 160 168 114Z', '#fdfbf6'),
    line(
      'M260 112Q254 150 262 196M330 106Q324 150 332 198M400 106Q396 150 404 198M466 110Q462 150 470 196',
      shade(cover, -0.4),
      2.4,
      'opacity="0.35"',
    ),
    path('M40 186H520V214H40Z', brush.down(184, 218, wood)),
    woodLeg(44, 210, 250, 22, wood),
    woodLeg(518, 210, 250, 22, wood),
  ];
  return {
    width: 556,
    height: 262,
    foot: 250,
    body: brush.defs() + parts.join(''),
    front: brush.defs() + near.join(''),
    anchors: {
      tops: [{ x1: 200, x2: 500, y: 106 }],
      seat: [340, 112],
      inside: { x: 70, y: 60, width: 420, height: 80 },
    },
  };
}
