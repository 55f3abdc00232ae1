import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { paintFace } from '../kit/box.ts';
import { createBrush } from '../kit/brush.ts';
import { frontFace } from '../kit/face.ts';
import { surfaceOf } from '../kit/material.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { line, n, path, polygon, rect, shade } from '../kit.ts';

export const piano: Hero = {
  key: 'piano',
  words: ['piano', 'upright piano', 'grand piano', 'keyboard instrument', 'pianoforte'],
  kindOf: ['organ', 'harpsichord'],
  kind: 'object',
  height: 1.25,
  forms: 2,
  materials: ['wood'],
  samples: ['a piano', 'a woman playing a piano', 'a grand piano on a stage'],
  homes: ['living-room', 'stage'],
  draw: (options) => (options.form === 1 ? drawGrand(options) : drawUpright(options)),
};

function keysOf(x: number, y: number, width: number, tall: number, skew: number, count: number): string {
  const parts = [
    polygon(
      [
        [x + skew, y],
        [x + width - skew, y],
        [x + width, y + tall],
        [x, y + tall],
      ],
      '#f8f4ea',
    ),
    rect(x, y + tall, width, 5, '#d8d0c0'),
  ];
  for (let key = 1; key < count; key++) {
    const t = key / count;
    parts.push(
      line(`M${n(x + skew + (width - 2 * skew) * t)} ${y}L${n(x + width * t)} ${y + tall + 4}`, '#a8a094', 1),
    );
    if ([1, 2, 4, 5, 6].includes(key % 7))
      parts.push(
        polygon(
          [
            [x + skew + (width - 2 * skew) * t - 3.4, y],
            [x + skew + (width - 2 * skew) * t + 3.4, y],
            [x + width * t - (t - 0.5) * skew * 0.7 + 3.6, y + tall * 0.62],
            [x + width * t - (t - 0.5) * skew * 0.7 - 3.6, y + tall * 0.62],
          ],
          '#1f1d20',
        ),
      );
  }
  return parts.join('');
}

function drawUpright(options: HeroOptions): HeroArt {
  const brush = createBrush();
  const wood: Rgb = options.colour ?? (options.age === 'old' ? [142, 96, 62] : [104, 62, 42]);
  const surface = surfaceOf('wood', { colour: wood, age: options.age });
  const { colour } = surface;
  const parts = [
    path('M40 14H400L412 30H28Z', shade(colour, 0.3)),
    rect(28, 30, 384, 12, brush.down(28, 44, colour), 3),
    rect(36, 42, 368, 262, shade(colour, -0.2), 3),
    paintFace(frontFace(52, 50, 336, 96), surface, options.random, 'u', 40),
    `<rect x="74" y="62" width="292" height="70" rx="4" fill="none" stroke="${shade(colour, -0.5)}" stroke-width="3" stroke-opacity="0.6"/>`,
    path('M150 128H290L300 140H140Z', shade(colour, 0.2)),
    rect(168, 74, 50, 56, '#fbf6ea', 1),
    rect(222, 74, 50, 56, '#f4eede', 1),
    line(
      'M174 86H212M174 94H212M174 102H212M174 110H206M228 86H266M228 94H266M228 102H262M228 110H266',
      '#6a645c',
      1.2,
    ),
    paintFace(frontFace(52, 206, 336, 90), surface, options.random, 'l', 40),
    path('M30 150H410L424 172H16Z', shade(colour, -0.55)),
    keysOf(40, 154, 360, 22, 8, 36),
    path('M14 168H44V190H14ZM396 168H426V190H396Z', brush.down(166, 192, colour)),
    path('M16 182H424V202H16Z', brush.down(180, 206, colour, 1.2)),
    path('M24 202H48L44 304H30ZM392 202H416L410 304H396Z', brush.down(200, 306, colour)),
    rect(20, 300, 400, 14, brush.down(298, 316, colour), 3),
    line('M200 296V306M220 296V306M240 296V306', '#d8b469', 6),
  ];
  return {
    width: 440,
    height: 322,
    foot: 314,
    body: brush.defs() + parts.join(''),
    anchors: { tops: [{ x1: 50, x2: 390, y: 22 }], grips: [[220, 166]] },
  };
}

function drawGrand(options: HeroOptions): HeroArt {
  const brush = createBrush();
  const colour: Rgb = options.colour ?? [44, 42, 48];
  const parts = [
    woodLeg(92, 250, 356, 24, colour),
    woodLeg(396, 244, 350, 24, colour),
    woodLeg(262, 220, 320, 20, [colour[0] * 0.6, colour[1] * 0.6, colour[2] * 0.6]),
    line('M228 250V336M248 250V336', '#8a6a34', 5),
    rect(218, 332, 40, 12, shade(colour, -0.1), 3),
    line('M300 190L360 60', shade(colour, 0.2), 5),
    path(
      'M112 178L190 44C260 4 380 10 440 66C468 96 450 140 420 168Z',
      brush.between(
        [150, 20, 430, 180],
        [
          [0, shade(colour, 0.5)],
          [0.4, shade(colour, 0.12)],
          [1, shade(colour, -0.3)],
        ],
      ),
    ),
    path('M210 50C270 20 360 26 412 66C380 50 280 46 210 50Z', '#ffffff', 'opacity="0.3"'),
    path('M60 206L112 168H424C452 176 446 196 428 208Z', '#8f6a3c'),
    path('M80 200L120 172H416C436 178 432 192 418 200Z', '#c9984e'),
    line(
      'M120 196L160 174M150 196L186 174M180 196L212 174M212 196L238 174M244 196L264 174M276 196L290 174M308 196L316 174M340 196L344 174M372 196L374 174',
      '#f2dca0',
      1.4,
      'opacity="0.8"',
    ),
    path('M52 206H432V250Q430 258 420 258H64Q54 258 52 250Z', brush.down(204, 262, colour, 1.3)),
    path('M56 210H428V216H56Z', '#ffffff', 'opacity="0.25"'),
    rect(70, 216, 336, 10, shade(colour, -0.5), 2),
    keysOf(72, 220, 332, 20, 6, 36),
    path('M48 206H76V254H52ZM402 206H436V254H404Z', brush.down(204, 258, colour, 1.2)),
  ];
  return {
    width: 480,
    height: 366,
    foot: 354,
    body: brush.defs() + parts.join(''),
    anchors: { grips: [[240, 232]], tops: [{ x1: 60, x2: 110, y: 206 }] },
  };
}
