import type { Rgb } from '../../base/raster.ts';
import type { Hero } from '../hero.ts';
import { createBrush } from '../kit/brush.ts';
import { lathe } from '../kit/lathe.ts';
import { surfaceOf } from '../kit/material.ts';
import { pickOf } from '../kit/pick-of.ts';
import { ellipse, line, path, shade } from '../kit.ts';
import { drawGlass } from '../rigs/glassware.ts';

const GLAZES: readonly [Rgb, ...Rgb[]] = [
  [236, 228, 210],
  [92, 132, 158],
  [198, 116, 78],
  [120, 146, 108],
];

export const jug: Hero = {
  key: 'jug',
  words: [
    'jug',
    'pitcher',
    'water jug',
    'milk jug',
    'jug of water',
    'pitcher of lemonade',
    'jug of lemonade',
    'ewer',
  ],
  kindOf: ['carafe of water', 'creamer'],
  kind: 'object',
  height: 0.26,
  forms: 2,
  holds: true,
  emptyForm: 0,
  wordForms: { jug: 0, 'jug of water': 1, 'pitcher of lemonade': 1, 'jug of lemonade': 1 },
  materials: ['porcelain', 'clay', 'glass', 'metal', 'copper'],
  samples: ['a clay jug', 'a jug of water', 'a pitcher of lemonade on a table'],
  homes: ['kitchen'],
  draw: ({ colour, form, material, random }) => {
    const brush = createBrush();
    const cx = 150;
    const glaze: Rgb = material
      ? surfaceOf(material, { colour }).colour
      : (colour ?? pickOf(GLAZES, random('g')));
    const body = lathe(
      cx,
      [
        [46, 66],
        [80, 54],
        [120, 56],
        [190, 98],
        [250, 112],
        [310, 96],
        [348, 70],
        [348, 70],
        [362, 74],
      ],
      0.2,
    );
    const handle = 'M206 84C300 56 316 210 240 250';
    const isGlass = form === 1 || material === 'glass';
    const tone: Rgb = isGlass ? [196, 220, 228] : glaze;
    const parts = [
      line(handle, shade(tone, -0.3), 25),
      line(handle, shade(tone, 0.06), 19, 'transform="translate(-2 -2)"'),
      line('M224 86C276 82 284 168 252 220', shade(tone, 0.6), 5, 'opacity="0.7"'),
    ];
    const lip = 'M92 40Q60 24 56 40Q62 62 96 72Z';
    const front: string[] = [];
    if (isGlass) {
      parts.push(
        path(lip, shade(tone, 0.2), 'opacity="0.7"'),
        drawGlass(brush, {
          body,
          cx,
          rim: 46,
          floor: 344,
          wall: 6,
          liquid: {
            colour:
              colour ??
              (
                [
                  [246, 214, 92],
                  [176, 216, 232],
                ] as const
              )[random('l') < 0.5 ? 0 : 1]!,
            y: 132,
            opacity: 0.72,
          },
        }),
      );
      for (const [x, y, turn] of [
        [112, 150, -12],
        [176, 156, 18],
        [144, 186, 6],
      ] as const)
        parts.push(
          `<g transform="translate(${x} ${y}) rotate(${turn})">${path('M-20 -14Q-20 -20 -14 -20H14Q20 -20 20 -14V14Q20 20 14 20H-14Q-20 20 -20 14Z', '#ffffff', 'opacity="0.45"')}</g>`,
        );
      parts.push(
        ...[
          [108, 236],
          [176, 270],
        ].map(
          ([x, y]) =>
            ellipse(x!, y!, 28, 26, '#e9b92e') +
            ellipse(x!, y!, 24, 22, '#fbeaa0') +
            line(
              `M${x! - 20} ${y}H${x! + 20}M${x} ${y! - 18}V${y! + 18}M${x! - 14} ${y! - 13}L${x! + 14} ${y! + 13}M${x! + 14} ${y! - 13}L${x! - 14} ${y! + 13}`,
              '#f2cf4e',
              3,
            ),
        ),
      );
      front.push(path(body.strip(-0.84, -0.7, 190, 330), '#ffffff', 'opacity="0.45"'));
    } else {
      const mouth = body.level(46);
      parts.push(
        path(lip, shade(glaze, -0.06)),
        path(body.outline, brush.across(40, 260, glaze)),
        ellipse(cx, 46, mouth.rx, mouth.ry, shade(glaze, 0.4)),
        path('M92 40Q60 24 56 38Q66 50 96 50Z', shade(glaze, 0.3)),
        ellipse(cx + 1, 48, mouth.rx - 7, mouth.ry - 3, shade(glaze, -0.55)),
      );
      front.push(
        path(body.hoop(47, 362), brush.across(40, 260, glaze)),
        path(body.hoop(198, 206), shade(glaze, 0.6), 'opacity="0.7"'),
        path(body.hoop(214, 217), shade(glaze, 0.6), 'opacity="0.7"'),
        path(body.hoop(300, 306), shade(glaze, -0.34), 'opacity="0.5"'),
        path(body.strip(-0.8, -0.6, 160, 320), '#ffffff', 'opacity="0.45"'),
        path(body.strip(-0.7, -0.5, 66, 116), '#ffffff', 'opacity="0.4"'),
        path(body.hoop(340, 362), shade(glaze, -0.5), 'opacity="0.2"'),
      );
    }
    return {
      width: 320,
      height: 390,
      foot: 374,
      body: brush.defs() + parts.join(''),
      front: brush.defs() + front.join(''),
      anchors: { inside: { x: cx - 58, y: 42, width: 116, height: 200 }, grips: [[270, 150]] },
    };
  },
};
