import type { Rgb } from '../../base/raster.ts';
import type { Hero, HeroArt, HeroOptions } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { withMargin } from '../kit/with-margin.ts';
import { circle, ellipse, halo, line, path, rect, shade } from '../kit.ts';
import { drawShade } from '../rigs/lampshade.ts';

const GLAZES: readonly [Rgb, ...Rgb[]] = [
  [62, 112, 120],
  [176, 92, 66],
  [206, 190, 160],
  [92, 104, 142],
];

export const tableLamp: Hero = {
  key: 'table-lamp',
  words: ['lamp', 'table lamp', 'desk lamp', 'bedside lamp'],
  kindOf: ['reading lamp'],
  kind: 'object',
  height: 0.5,
  forms: 2,
  materials: ['porcelain', 'clay', 'metal', 'glass', 'wood'],
  lamp: { reach: 3, colour: [255, 205, 130] },
  samples: ['a lamp', 'a table lamp beside a bed', 'a desk lamp over an open book'],
  homes: ['bedroom', 'living-room', 'office'],
  draw: (options) => (options.form === 1 ? drawDeskLamp(options) : drawBedsideLamp(options)),
};

function drawBedsideLamp({ colour, material, random, lit }: HeroOptions): HeroArt {
  const brush = createBrush();
  const base: Rgb = colour ?? (material ? surfaceOf(material).colour : pickOf(GLAZES, random('base')));
  const cx = 140;
  const foot = lathe(
    cx,
    [
      [196, 9],
      [208, 12],
      [230, 42],
      [262, 54],
      [300, 44],
      [324, 24],
      [330, 24],
      [330, 42],
      [344, 46],
    ],
    0.22,
  );
  const lampshade = drawShade(
    brush,
    { cx, top: 38, bottom: 160, upper: 56, lower: 104, colour: [240, 226, 198] },
    lit,
  );
  const body = [
    rect(cx - 4, 150, 8, 56, '#b08a4a'),
    path(foot.outline, brush.across(cx - 54, cx + 54, base, 1.1)),
    path(foot.strip(-0.7, -0.46, 226, 300), '#ffffff', 'opacity="0.55"'),
    path(foot.hoop(330, 344), brush.across(cx - 46, cx + 46, [176, 138, 74])),
    path(foot.hoop(254, 258), shade(base, 0.5), 'opacity="0.6"'),
    lampshade.body,
    circle(cx, 30, 6, '#c9a35c'),
  ];
  return {
    width: 280,
    height: 366,
    foot: 352,
    body: brush.defs() + body.join(''),
    ...(lit ? { glow: brush.defs() + lampshade.glow } : {}),
    anchors: { grips: [[cx, 180]] },
  };
}

/** The jointed kind that leans over a desk. */
function drawDeskLamp({ colour, lit }: HeroOptions): HeroArt {
  const brush = createBrush();
  const paint: Rgb = colour ?? [196, 72, 60];
  const rod = (d: string) =>
    line(d, shade(paint, -0.4), 11) + line(d, shade(paint, 0.14), 6, 'transform="translate(-1 -1)"');
  const beam = path(
    'M40 168L160 172L196 330H-14Z',
    brush.between(
      [100, 170, 90, 330],
      [
        [0, '#ffe9a8', 0.4],
        [1, '#ffe9a8', 0],
      ],
    ),
  );
  const body = [
    path('M150 330A74 16 0 0 1 298 330V340A74 16 0 0 1 150 340Z', brush.across(150, 298, paint)),
    ellipse(224, 330, 74, 16, brush.down(312, 348, paint)),
    rod('M224 326L276 196'),
    rod('M276 196L150 92'),
    circle(276, 196, 13, brush.ball(276, 196, 13, [196, 200, 204])),
    circle(224, 322, 12, brush.ball(224, 322, 12, [196, 200, 204])),
    line('M268 188L164 100', '#c6cacd', 2.4, 'stroke-dasharray="3 3"'),
    path(
      'M150 74C176 84 186 104 178 124L164 176H34C34 122 72 84 122 74Z',
      brush.between(
        [40, 80, 180, 180],
        [
          [0, shade(paint, 0.36)],
          [0.5, shade(paint, 0.02)],
          [1, shade(paint, -0.36)],
        ],
      ),
    ),
    ellipse(100, 174, 65, 14, lit ? '#fff3c8' : shade(paint, -0.55)),
    circle(100, 176, 17, lit ? '#fffbe6' : '#e6e2d4'),
    path('M56 130Q76 98 112 90Q80 110 70 150Z', '#ffffff', 'opacity="0.5"'),
    circle(150, 84, 11, brush.ball(150, 84, 11, [196, 200, 204])),
  ];
  return withMargin(
    {
      width: 310,
      height: 360,
      foot: 348,
      body: brush.defs() + body.join(''),
      ...(lit
        ? {
            glow:
              brush.defs() +
              ellipse(100, 174, 65, 14, '#fff0c0') +
              beam +
              halo('dl', 100, 180, 70, '#ffd27a', 0.6),
          }
        : {}),
    },
    20,
  );
}
