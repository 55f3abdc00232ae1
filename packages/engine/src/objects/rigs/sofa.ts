import type { Rgb } from '../../base/raster.ts';
import type { HeroArt, HeroOptions } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { cushion } from '../kit/cushion.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { woodLeg } from '../kit/wood-leg.ts';
import { circle, ellipse, line, mix, n, path, rect, shade } from '../kit.ts';

const FABRICS: readonly [Rgb, ...Rgb[]] = [
  [92, 128, 142],
  [196, 132, 84],
  [150, 92, 88],
  [120, 136, 98],
  [206, 178, 140],
  [112, 104, 138],
];

/** A sofa of `seats` places: slim on legs (form 0) or deep and buttoned with rolled arms (form 1). */
export function drawSofa({ colour, form, random, material, age }: HeroOptions, seats: number): HeroArt {
  const brush = createBrush();
  const fabric: Rgb = surfaceOf(material ?? 'cloth', {
    colour: colour ?? (material ? undefined : pickOf(FABRICS, random('fabric'))),
    age,
  }).colour;
  const wood: Rgb = [128, 84, 52];
  const inner = seats === 1 ? 150 : seats * 128;
  const arm = form === 1 ? 62 : 46;
  const width = inner + arm * 2 + 20;
  const [x0, x1] = [10 + arm, 10 + arm + inner];
  const parts: string[] = [];
  const foot = 276;
  for (const x of [30, width - 30]) parts.push(woodLeg(x, 236, foot, 17, wood, x < 100 ? -4 : 4));
  for (const x of [74, width - 74]) parts.push(woodLeg(x, 232, foot - 12, 12, shadeOf(wood)));
  if (form === 0) {
    parts.push(
      path(
        `M${x0 - 22} 60Q${x0 - 20} 40 ${x0} 38H${x1}Q${x1 + 20} 40 ${x1 + 22} 60V220H${x0 - 22}Z`,
        brush.down(38, 210, fabric, 0.9),
      ),
    );
    for (let seat = 0; seat < seats; seat++)
      parts.push(cushion(brush, x0 + (inner / seats) * seat + 3, 48, inner / seats - 6, 104, 20, fabric));
    parts.push(
      path(
        `M${x0 - 20} 206H${x1 + 20}V246Q${width / 2} 252 ${x0 - 20} 246Z`,
        brush.down(206, 250, mixDark(fabric)),
      ),
    );
    for (let seat = 0; seat < seats; seat++)
      parts.push(
        cushion(brush, x0 + (inner / seats) * seat + 1, 146, inner / seats - 2, 62, 17, lighten(fabric)),
      );
    for (const side of [0, 1]) {
      const x = side ? x1 - 4 : 10;
      parts.push(
        path(
          `M${x} 120Q${x} 100 ${x + 20} 98H${x + arm - 16}Q${x + arm + 4} 100 ${x + arm + 4} 120V240Q${x + arm / 2} 250 ${x} 240Z`,
          brush.between(
            [x, 98, x + arm, 250],
            [
              [0, shade(fabric, 0.26)],
              [0.4, shade(fabric, side ? -0.1 : 0.02)],
              [1, shade(fabric, -0.36)],
            ],
          ),
        ),
        path(
          `M${x + 4} 112Q${x + 8} 102 ${x + 22} 102H${x + arm - 18}Q${x + arm - 4} 103 ${x + arm} 112Q${x + arm / 2} 106 ${x + 4} 112Z`,
          shade(fabric, 0.5),
          'opacity="0.6"',
        ),
      );
    }
    if (random('pillow') < 0.7) {
      const tone: Rgb = [232, 196, 120];
      parts.push(
        `<g transform="rotate(-12 ${x0 + 40} 130)">${cushion(brush, x0 + 6, 92, 74, 70, 16, tone)}</g>`,
      );
      if (seats > 1)
        parts.push(
          `<g transform="rotate(10 ${x1 - 40} 130)">${cushion(brush, x1 - 78, 92, 72, 70, 16, [236, 226, 210])}</g>`,
        );
    }
  } else {
    parts.push(
      path(
        `M${x0 - 24} 76C${x0 - 20} 30 ${x0 + inner * 0.2} 26 ${width / 2} 26C${x1 - inner * 0.2} 26 ${x1 + 20} 30 ${x1 + 24} 76V220H${x0 - 24}Z`,
        brush.down(24, 220, fabric),
      ),
    );
    parts.push(
      line(
        `M${x0 - 16} 66C${x0 - 12} 40 ${x0 + inner * 0.2} 36 ${width / 2} 36C${x1 - inner * 0.2} 36 ${x1 + 12} 40 ${x1 + 16} 66`,
        shade(fabric, 0.45),
        4,
        'opacity="0.5"',
      ),
    );
    for (let row = 0; row < 3; row++) {
      const count = seats * 3 + (row % 2);
      for (let button = 0; button < count; button++) {
        const x = x0 + ((button + (row % 2 ? 0 : 0.5)) / (seats * 3)) * inner;
        const y = 62 + row * 30;
        if (row < 2)
          parts.push(
            line(
              `M${n(x)} ${y}l${n(inner / seats / 6)} 30M${n(x)} ${y}l${n(-inner / seats / 6)} 30`,
              shade(fabric, -0.4),
              2.4,
              'opacity="0.5"',
            ),
          );
        parts.push(
          ellipse(x, y + 1.4, 5, 4.4, shade(fabric, -0.5)),
          ellipse(x - 0.6, y, 3.8, 3.2, shade(fabric, 0.1)),
        );
      }
    }
    for (let seat = 0; seat < seats; seat++)
      parts.push(
        cushion(brush, x0 + (inner / seats) * seat, 138, inner / seats - 1, 66, 20, lighten(fabric)),
      );
    parts.push(
      path(
        `M${x0 - 8} 200H${x1 + 8}V240Q${width / 2} 252 ${x0 - 8} 240Z`,
        brush.down(196, 250, mixDark(fabric)),
      ),
    );
    for (const side of [0, 1]) {
      const x = side ? x1 - 2 : 10;
      const cx = x + arm / 2 + 1;
      parts.push(
        path(`M${x + 8} 120H${x + arm - 6}V244Q${cx} 254 ${x + 8} 244Z`, brush.across(x, x + arm, fabric)),
        circle(cx, 120, arm / 2 + 4, brush.ball(cx, 120, arm / 2 + 4, fabric, 0.9)),
        `<circle cx="${cx}" cy="120" r="${arm / 2 - 6}" fill="none" stroke="${shade(fabric, -0.5)}" stroke-width="2" stroke-opacity="0.5"/>`,
        circle(cx, 120, 5, shade(fabric, -0.4)),
      );
      for (let nail = 0; nail < 7; nail++)
        parts.push(
          circle(x + 13, 156 + nail * 13, 2.2, '#c9a35c'),
          circle(x + arm - 11, 156 + nail * 13, 2.2, '#b08a48'),
        );
    }
  }
  if (age === 'old')
    parts.push(
      rect(x0 + 20, 214, 30, 20, shade(fabric, 0.3), 3),
      line(`M${x0 + 20} 214h30v20h-30z`, shade(fabric, -0.5), 1.6, 'stroke-dasharray="4 3"'),
    );
  return {
    width,
    height: 284,
    foot,
    body: brush.defs() + parts.join(''),
    anchors: {
      seat: [width / 2, 150],
      tops: [
        { x1: x0 + 10, x2: x1 - 10, y: 152 },
        { x1: 18, x2: 4 + arm, y: 102 },
      ],
      lean: { x: 10, y1: 120, y2: 240 },
    },
  };
}

function lighten(colour: Rgb): Rgb {
  return mix(colour, [255, 250, 240], 0.1);
}

function mixDark(colour: Rgb): Rgb {
  return mix(colour, [40, 34, 44], 0.18);
}

function shadeOf(colour: Rgb): Rgb {
  return mix(colour, [30, 22, 20], 0.4);
}
